package vn.hue.ansinh.reporting.mail;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Hands the waiting letters to the mail server, one after the other. A letter whose acceptance was lost on the way is
 * sent again under the same Message-ID, by which mail programs know that they have it.
 */
@ApplicationScoped
public class Postman {
    private final Mails mails;
    private final Mailer mailer;

    Postman(Mails mails, Mailer mailer) {
        this.mails = mails;
        this.mailer = mailer;
    }

    /** Until no letter is due; each one is tried once. */
    public void deliver() {
        for (Optional<Mails.Waiting> next = mails.claim(); next.isPresent(); next = mails.claim()) {
            deliver(next.get());
        }
    }

    private void deliver(Mails.Waiting letter) {
        try {
            mailer.send(new Mail()
                    .setTo(letter.recipients())
                    .setSubject(letter.subject())
                    .setText(letter.body())
                    .addHeader("Message-ID", "<" + letter.id() + "@ansinh>")
                    .addHeader("Auto-Submitted", "auto-generated"));
            mails.sent(letter.id());
        } catch (RuntimeException refused) {
            String trouble = Trouble.of(refused);
            Log.warnf("Mail %s was not taken and is tried again: %s", letter.id(), trouble);
            mails.notSent(letter.id(), trouble);
        }
    }
}
