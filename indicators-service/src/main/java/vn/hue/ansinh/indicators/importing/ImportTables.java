package vn.hue.ansinh.indicators.importing;

import java.util.UUID;

/**
 * The two tables of one import: its rows as they were read, and what became of each. Their names are made of the
 * import's id alone, so no text of a caller ever gets into a statement; see docs/decisions/0007.
 */
record ImportTables(String rows, String judged) {

    static ImportTables of(UUID id) {
        String name = "import_" + id.toString().replace("-", "");
        return new ImportTables(name, name + "_judged");
    }

    String in(String statement) {
        return statement.replace("{rows}", rows).replace("{judged}", judged);
    }
}
