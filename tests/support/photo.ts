import sharp from 'sharp';

/** A photo as a phone takes it: with location and device in its metadata, and lying on its side. */
export async function phonePhoto(
  name: string,
  colour = '#7a9a6b',
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'PhoneMaker', Model: 'P-9' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '27/1 15/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 40/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}
