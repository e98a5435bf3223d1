package vn.hue.ansinh.indicators.importing;

import java.util.UUID;

/**
 * The tables of one import: its rows as they were read, what became of each, and while they are judged and written
 * what many of them have in common. Their names are made of the import's id alone, so no text of a caller ever gets into a
 * statement; see docs/decisions/0007.
 */
record ImportTables(String rows, String judged, String keys, String told) {

    static ImportTables of(UUID id) {
        String name = "import_" + id.toString().replace("-", "");
        return new ImportTables(name, name + "_judged", name + "_keys", name + "_told");
    }

    String in(String statement) {
        return statement
                .replace("{rows}", rows)
                .replace("{judged}", judged)
                .replace("{keys}", keys)
                .replace("{told}", told);
    }
}
