package vn.hue.ansinh.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Results side by side, as Markdown, so that they can be put beside earlier ones. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... names) {
        rows.add(List.of(names));
        rows.add(Arrays.stream(names).map(name -> "---").toList());
    }

    void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    void print(PrintStream out) {
        rows.forEach(row -> out.println(row.stream().collect(Collectors.joining(" | ", "| ", " |"))));
    }
}
