/** Returns a function that does `load` once for all who ask; a failed attempt is forgotten, so that the next is made. */
export function once(load) {
  let loading;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
