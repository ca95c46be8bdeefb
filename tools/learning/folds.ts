const FOLDS = 10;

/** An answer for every item by a model that was learned without it, fold by fold. */
export function crossValidated<T, Model, Answer>(
  items: readonly T[],
  learn: (items: readonly T[]) => Model,
  answer: (item: T, model: Model) => Answer,
): Answer[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(items.filter((__, at) => at % FOLDS !== fold)),
  );
  return items.flatMap((item, at) => {
    const model = models[at % FOLDS];
    return model === undefined ? [] : [answer(item, model)];
  });
}
