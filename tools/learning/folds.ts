const FOLDS = 10;

/** The fold of the item at an index. */
export const foldOf = (index: number, folds = FOLDS): number => index % folds;

/** One result per fold, made from the items that are not in it. */
export const perFold = <T, Made>(
  items: readonly T[],
  make: (others: readonly T[], fold: number) => Made,
  folds = FOLDS,
): Made[] =>
  Array.from({ length: folds }, (_, fold) =>
    make(
      items.filter((__, at) => foldOf(at, folds) !== fold),
      fold,
    ),
  );

/** An answer for every item by the model of its fold, which was trained without it. */
export const byFold = <T, Model, Answer>(
  items: readonly T[],
  models: readonly Model[],
  answer: (item: T, model: Model) => Answer,
): Answer[] =>
  items.flatMap((item, at) => {
    const model = models[foldOf(at, models.length)];
    return model === undefined ? [] : [answer(item, model)];
  });

/** Cross-validation: an answer for every item by a model that was trained without it. */
export const crossValidated = <T, Model, Answer>(
  items: readonly T[],
  learn: (items: readonly T[]) => Model,
  answer: (item: T, model: Model) => Answer,
  folds = FOLDS,
): Answer[] => byFold(items, perFold(items, learn, folds), answer);
