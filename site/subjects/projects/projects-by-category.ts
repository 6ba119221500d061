import type { Category } from '#content/schema/category.ts';
import type { Project } from '#content/schema/project.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

/** One category of the service list with what is on offer in it. */
export interface CategoryOfProjects {
  readonly category: Category;
  readonly projects: readonly Project[];
}

/** The service list: categories in the town's order, each with its projects on offer; empty categories are left out. */
export function projectsByCategory(dataset: Pick<Dataset, 'categories' | 'projects'>): CategoryOfProjects[] {
  return dataset.categories.rows
    .map((category) => ({
      category,
      projects: dataset.projects
        .where('categoryId', category.id)
        .filter((project) => project.state !== 'ended'),
    }))
    .filter(({ projects }) => projects.length > 0);
}
