package vn.hue.ansinh.local;

import java.util.List;

/** What runs where, and three things to try first. */
record PartTable(Settings settings) {

    String of(LocalPostgres postgres, List<Part> parts) {
        StringBuilder table = new StringBuilder("%n%-12s %-26s %-8s %s%n".formatted("part", "address", "pid", "log"));
        table.append(row(
                Settings.POSTGRESQL,
                "localhost:" + postgres.port(),
                postgres.process().pid()));
        for (Part part : parts) {
            String scheme = part.name().equals(Settings.KAFKA) ? "" : "http://";
            table.append(row(part.name(), scheme + "localhost:" + part.port(), part.pid()));
        }
        table.append("%-12s %-26s %-8s %s%n"
                .formatted(Settings.MAIL, "localhost:" + settings.port(Settings.MAIL), "", settings.mails()));
        String gateway = "http://localhost:" + settings.port("gateway");
        return table.append("""

                        Try:
                          curl '%1$s/api/v1/progress?period=2022&area=PA-02'
                          curl -H "Authorization: Bearer $(./ansinh token syt-officer)" %1$s/api/v1/reports
                          ./ansinh story          and then, in a browser, %1$s/swagger-ui
                        """.formatted(gateway)).toString();
    }

    private String row(String name, String address, long pid) {
        return "%-12s %-26s %-8d %s%n".formatted(name, address, pid, settings.log(name));
    }
}
