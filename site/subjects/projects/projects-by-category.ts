import type { Category } from '#content/schema/category.ts';
import type { Project } from '#content/schema/project.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

/** One category of the service list with its projects. */
export interface CategoryOfProjects {
  readonly category: Category;
  readonly projects: readonly Project[];
}

/** The service list: non-empty categories in the town's order, each with its available projects. */
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
