package vn.hue.ansinh.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.hue.ansinh.indicators.change.CatalogueChanged;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Telling;

/** Tells the other services which policy areas there are: agencies are assigned to them. */
@ApplicationScoped
class TellingAreas {
    private final PolicyAreas areas;
    private final Telling telling;

    TellingAreas(PolicyAreas areas, Telling telling) {
        this.areas = areas;
        this.telling = telling;
    }

    /** In the transaction of whoever changed one by hand. */
    void hear(@Observes CatalogueChanged changed) {
        if (changed.kind() == Kind.AREA) {
            tell(List.of(areas.get(changed.code())));
        }
    }

    void tell(List<PolicyArea> those) {
        telling.tell(Kind.AREA, those.stream().map(AreaChanged::of).toList());
    }
}
