package vn.hue.ansinh.reporting.reminder;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.hue.ansinh.reporting.MailSink;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.Told;

/** The Department of Health's report of 2023 is due before 30 November; the Department has named an address. */
abstract class OnTheWayToNovember extends OnRealParts {
    static final String LOG = "/api/v1/reminders";
    static final String OWED = "R-02.2023.SYT";

    MailSink sink;

    @Inject
    Rounds rounds;

    @Inject
    Told told;

    int before;

    @BeforeEach
    void theDepartmentHasNamedItsAddress() {
        plan.hear(
                "profile.changed",
                "SYT",
                "{\"agency\": \"SYT\", \"language\": \"vi\", \"revision\": 1, \"addresses\": ["
                        + "{\"purpose\": \"REMINDERS\", \"email\": \"vanthu@syt.example\"},"
                        + "{\"purpose\": \"DIGEST\", \"email\": \"giamdoc@syt.example\"}]}");
        before = sink.mail().letters().size();
    }

    void goOn(String day) {
        clock.set(day + "T08:00:00+07:00");
        rounds.go();
    }

    ValidatableResponse log() {
        return Party.officerOf("SYT")
                .asks()
                .get(LOG + "?obligation=" + OWED)
                .then()
                .statusCode(200);
    }

    String lastLetter() {
        List<String> letters = sink.mail().letters();
        return letters.get(letters.size() - 1);
    }
}
