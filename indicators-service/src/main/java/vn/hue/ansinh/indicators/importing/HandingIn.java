package vn.hue.ansinh.indicators.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.access.Caller;

/** Notes who hands a file in, receives it, and takes it back as long as it waits. */
@ApplicationScoped
class HandingIn {
    private final ReceivingImport receiving;
    private final Uploads uploads;
    private final Caller caller;
    private final Event<ImportReceived> news;

    HandingIn(ReceivingImport receiving, Uploads uploads, Caller caller, Event<ImportReceived> news) {
        this.receiving = receiving;
        this.uploads = uploads;
        this.caller = caller;
        this.news = news;
    }

    Upload upload(InputStream body) {
        return uploads.receive(body);
    }

    Delivery delivery(Upload upload, ImportMode mode, ImportFormat format, @Nullable String title) {
        return new Delivery(upload, mode, format, title, caller.agency().orElse(null), caller.subject());
    }

    ObservationImport withdraw(UUID id) {
        return receiving.withdraw(id);
    }

    ObservationImport receive(Delivery delivery) {
        ObservationImport received = receiving.receive(delivery);
        news.fire(new ImportReceived(received.id()));
        return received;
    }
}
