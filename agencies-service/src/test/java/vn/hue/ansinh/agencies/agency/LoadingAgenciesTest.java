package vn.hue.ansinh.agencies.agency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class LoadingAgenciesTest extends OnRealParts {
    @Inject
    LoadingAgencies agencies;

    /** The tables of places are left out where people have drawn the land otherwise. */
    @Test
    void whoseSeatIsNotThereHasNoneUntilItIs() {
        List<AgencyRow> later = LoadingAgencies.rows()
                .map(row -> row.code().equals("UBND-20131") ? seatedOn(LocalDate.of(2035, 1, 1), row) : row)
                .toList();

        load(later);

        get("/agencies/UBND-20131").body("place", nullValue());
        books.run("insert into place (id, code, valid_from, level, kind, name, parent, search, source, revision)"
                + " select '20131@2035-01-01', '29131', '2035-01-01', level, kind, name, parent, search, source, 1"
                + " from place where id = '20131@2025-07-01'");
        load(later);
        get("/agencies/UBND-20131").body("place.validFrom", equalTo("2035-01-01"));
    }

    @AfterEach
    void asThisReleaseSaysIt() {
        load(LoadingAgencies.rows().toList());
        books.run("delete from place where id = '20131@2035-01-01'");
    }

    private void load(List<AgencyRow> rows) {
        QuarkusTransaction.requiringNew().run(() -> agencies.load(rows));
    }

    private static AgencyRow seatedOn(LocalDate day, AgencyRow row) {
        return new AgencyRow(
                row.code(),
                row.nameVi(),
                row.officialNameVi(),
                row.nameEn(),
                row.type(),
                row.level(),
                row.parent(),
                row.place(),
                day,
                row.identifier(),
                row.namedInPlan(),
                row.mustReport(),
                row.reportsVia(),
                row.validFrom(),
                row.validTo(),
                row.section());
    }
}
