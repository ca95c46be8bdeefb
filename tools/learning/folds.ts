const FOLDS = 10;

/** Which of ten folds the item of an index belongs to. */
export const foldOf = (index: number): number => index % FOLDS;

/** What is made for every fold of the items that are not in it. */
export const perFold = <T, Made>(
  items: readonly T[],
  make: (others: readonly T[], fold: number) => Made,
): Made[] =>
  Array.from({ length: FOLDS }, (_, fold) =>
    make(
      items.filter((__, at) => foldOf(at) !== fold),
      fold,
    ),
  );

/** An answer for every item by the model of its fold, which was learned without it. */
export const byFold = <T, Model, Answer>(
  items: readonly T[],
  models: readonly Model[],
  answer: (item: T, model: Model) => Answer,
): Answer[] =>
  items.flatMap((item, at) => {
    const model = models[foldOf(at)];
    return model === undefined ? [] : [answer(item, model)];
  });

/** An answer for every item by a model that was learned without it, fold by fold. */
export const crossValidated = <T, Model, Answer>(
  items: readonly T[],
  learn: (items: readonly T[]) => Model,
  answer: (item: T, model: Model) => Answer,
): Answer[] => byFold(items, perFold(items, learn), answer);
