package vn.hue.ansinh.kit.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is the cursor of the page that follows, null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts the row that was read only to see whether more follow.
     *
     * @param keyOf the sort key of a row, or the list of its keys
     */
    public static <T> Page<T> of(List<T> rowsWithOneMore, PageRequest request, Function<? super T, ?> keyOf) {
        if (rowsWithOneMore.size() <= request.limit()) {
            return new Page<>(List.copyOf(rowsWithOneMore), null);
        }
        List<T> items = List.copyOf(rowsWithOneMore.subList(0, request.limit()));
        Object key = keyOf.apply(items.get(items.size() - 1));
        return new Page<>(items, request.next(key instanceof List<?> keys ? keys : List.of(key)));
    }

    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
