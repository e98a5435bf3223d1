package vn.hue.ansinh.kit.notebook;

import java.util.Map;

/** Gives up a silent database after a second, as it does us, and whatever sets itself no other time but its tables. */
public class HastyNotebook extends Notebook {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "ansinh.limits.database-silence",
                "PT1S",
                "ansinh.database.longest-pause",
                "1s",
                "quarkus.flyway.locations",
                "db/notebook,db/kit,db/refusals,db/slow",
                "quarkus.transaction-manager.default-transaction-timeout",
                "1S");
    }
}
