package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.reporting.consolidation.Contents.Area;

/** The policy areas as they were told. */
@ApplicationScoped
class Areas {
    private final EntityManager database;

    Areas(EntityManager database) {
        this.database = database;
    }

    /** In the order of their plans and numbers; those that nobody has told of come last, by their codes alone. */
    List<Area> of(Set<String> codes) {
        List<Area> areas = new ArrayList<>(Sources.rows(database.createNativeQuery("""
                        select code, number, name from area_name where code = any(:codes) order by plan, number, code
                        """, Tuple.class)
                        .setParameter("codes", codes.toArray(String[]::new)))
                .map(row -> new Area(
                        row.get("code", String.class), row.get("number", Integer.class), row.get("name", String.class)))
                .toList());
        Set<String> untold = new TreeSet<>(codes);
        areas.forEach(area -> untold.remove(area.code()));
        int last = areas.stream().mapToInt(Area::number).max().orElse(0);
        for (String code : untold) {
            areas.add(new Area(code, ++last, code));
        }
        return areas;
    }
}
