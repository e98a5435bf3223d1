package vn.hue.ansinh.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hue.ansinh.reporting.mail.Addresses;
import vn.hue.ansinh.reporting.mail.Mails;
import vn.hue.ansinh.reporting.mail.Recipient;

/** Puts reminders into letters, one to each addressee. Who has named no address gets none, and the log says so. */
@ApplicationScoped
class Posting {
    private final Addresses addresses;
    private final Mails mails;
    private final Reminders reminders;

    Posting(Addresses addresses, Mails mails, Reminders reminders) {
        this.addresses = addresses;
        this.mails = mails;
        this.reminders = reminders;
    }

    void post(List<Notice> notices, Wording words, LocalDate today) {
        // Officer and head of a small agency may share an address: then they share the letter.
        Map<Recipient, List<Notice>> letters = new LinkedHashMap<>();
        notices.stream().collect(Collectors.groupingBy(Notice::to)).forEach((to, about) -> addresses
                .find(to.agency(), to.purpose())
                .ifPresent(recipient -> letters.computeIfAbsent(recipient, one -> new ArrayList<>())
                        .addAll(about)));
        letters.forEach((recipient, about) -> reminders.went(about, mails.add(words.letter(recipient, about, today))));
    }
}
