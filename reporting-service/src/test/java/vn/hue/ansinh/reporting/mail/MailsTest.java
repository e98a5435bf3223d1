package vn.hue.ansinh.reporting.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class MailsTest extends OnRealParts {
    @Inject
    Mails mails;

    @Test
    void whatAnotherTryHasSentIsNotTakenBackByOneThatHungAndFailed() {
        UUID letter = aWaitingLetter();
        mails.claim();
        clock.set("2023-11-27T09:13:15+07:00");
        mails.claim();
        mails.sent(letter);

        mails.notSent(letter, "SMTP 451");

        assertEquals("SENT", desk.text("select state from mail"));
    }

    private UUID aWaitingLetter() {
        Recipient health = new Recipient("SYT", Locale.forLanguageTag("vi"), List.of("vanthu@syt.example"));
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.add(new Letter(health, "Nhắc báo cáo", "Hạn nộp sắp đến"), clock.instant()));
    }
}
