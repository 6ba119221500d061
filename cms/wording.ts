/** Payload's own words where its Chinese is English, a product's name, or not what people here say. */
export const wording = {
  general: { payloadSettings: '界面设置' },
};
