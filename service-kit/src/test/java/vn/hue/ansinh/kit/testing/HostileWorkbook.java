package vn.hue.ansinh.kit.testing;

import java.util.stream.Stream;

/** A file that calls itself a workbook and must be refused, by the name of what is wrong with it. */
public record HostileWorkbook(String name, byte[] bytes) {

    /** All that we know of: entities, bombs, far cells, macros and links, strange archives, damage. */
    public static Stream<HostileWorkbook> all() {
        return Stream.of(
                        HostileMarkup.all(),
                        HostileSizes.all(),
                        HostileRelations.all(),
                        HostileArchives.all(),
                        CraftedArchives.all())
                .flatMap(kind -> kind);
    }

    static HostileWorkbook of(String name, WorkbookFile file) {
        return new HostileWorkbook(name, file.bytes());
    }

    @Override
    public String toString() {
        return name;
    }
}
