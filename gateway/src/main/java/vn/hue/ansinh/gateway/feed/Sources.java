package vn.hue.ansinh.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.hue.ansinh.gateway.store.Store;

/** Puts together what listeners share. */
@ApplicationScoped
class Sources {
    @Produces
    @Singleton
    Listener.Source source(Store store, FeedEvents events, Tail tail) {
        return new Listener.Source(store, events, tail, new LongFrames());
    }
}
