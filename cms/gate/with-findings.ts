import type { Field } from 'payload';

const component = '/gate/form/FieldFindings#FieldFindings';

/**
 * Returns the fields with the findings of the gate shown below each field at these paths
 * (`story.photos.caption`).
 */
export function withFindings(fields: readonly Field[], paths: readonly string[], above = ''): Field[] {
  return fields.map((field): Field => {
    const own = 'name' in field && field.name ? `${above}${field.name}` : '';
    const below = own === '' ? above : `${own}.`;
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'number':
      case 'email':
      case 'upload': {
        if (!paths.includes(own)) return field;
        const components = { ...field.admin?.components, afterInput: [component] };
        return { ...field, admin: { ...field.admin, components } } as Field;
      }
      case 'tabs':
        return {
          ...field,
          tabs: field.tabs.map((tab) => ({
            ...tab,
            fields: withFindings(tab.fields, paths, 'name' in tab ? `${above}${tab.name}.` : above),
          })),
        };
      case 'row':
      case 'collapsible':
      case 'group':
      case 'array':
        return { ...field, fields: withFindings(field.fields, paths, below) };
      default:
        return field;
    }
  });
}
