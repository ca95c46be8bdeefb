const FOLDS = 10;

/** An answer for every item by a model that was learned without it, fold by fold. */
export function crossValidated<T, Model, Answer>(
  items: readonly T[],
  learn: (items: readonly T[]) => Model,
  answer: (item: T, model: Model) => Answer,
  folds = FOLDS,
): Answer[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    learn(items.filter((__, at) => at % folds !== fold)),
  );
  return items.flatMap((item, at) => {
    const model = models[at % folds];
    return model === undefined ? [] : [answer(item, model)];
  });
}
