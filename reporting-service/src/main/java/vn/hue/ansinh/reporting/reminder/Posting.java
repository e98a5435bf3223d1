package vn.hue.ansinh.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.mail.Addresses;
import vn.hue.ansinh.reporting.mail.Mails;
import vn.hue.ansinh.reporting.mail.Recipient;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealing;

/**
 * Puts reminders into letters, one to each addressee, and seals both. Who has named no address gets none, and the log says
 * so.
 */
@ApplicationScoped
class Posting {
    private final Addresses addresses;
    private final Mails mails;
    private final Reminders reminders;
    private final Sealing sealing;

    Posting(Addresses addresses, Mails mails, Reminders reminders, Sealing sealing) {
        this.addresses = addresses;
        this.mails = mails;
        this.reminders = reminders;
        this.sealing = sealing;
    }

    /** @param deed by which the reminders have come about, at the moment that they bear */
    void post(List<Notice> notices, Wording words, Deed deed) {
        LocalDate today = LocalDate.ofInstant(deed.at(), Zones.VIETNAM);
        // Officer and head of a small agency may share an address: then they share the letter.
        Map<Recipient, List<Notice>> letters = new LinkedHashMap<>();
        notices.stream().collect(Collectors.groupingBy(Notice::to)).forEach((to, about) -> addresses
                .find(to.agency(), to.purpose())
                .ifPresent(recipient -> letters.computeIfAbsent(recipient, one -> new ArrayList<>())
                        .addAll(about)));
        List<String> posted = new ArrayList<>();
        letters.forEach((recipient, about) -> {
            UUID mail = mails.add(words.letter(recipient, about, today), deed.at());
            reminders.went(about, mail);
            posted.add(mail.toString());
        });
        sealing.seal(Mails.SEALED, today.toString(), posted, deed);
        List<String> told = notices.stream().map(Notice::id).map(UUID::toString).toList();
        sealing.seal(Reminders.SEALED, today.toString(), told, deed);
    }
}
