package vn.hue.ansinh.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which list is asked for: its address and what it is filtered by, in whatever order that was said. */
public final class ListName {
    /** Which page of the list, and of what length. */
    private static final Set<String> OF_THE_PAGE = Set.of(Cursor.PARAMETER, PageLength.PARAMETER);

    private ListName() {}

    public static String of(String path, Map<String, List<String>> query) {
        return new TreeMap<>(query)
                .entrySet().stream()
                        .filter(parameter -> !OF_THE_PAGE.contains(parameter.getKey()))
                        .flatMap(parameter ->
                                parameter.getValue().stream().map(value -> parameter.getKey() + "=" + value))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
