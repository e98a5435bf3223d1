package vn.hue.ansinh.endtoend.door;

import java.io.IOException;
import java.net.http.HttpResponse;

/** The way that requests and answers take. */
@FunctionalInterface
public interface Line {
    /** Nothing is lost on it but what the parts at its ends lose. */
    Line SOUND = Trip::go;

    /** @throws IOException when the request did not arrive, or its answer was lost: who asked cannot tell which */
    HttpResponse<String> carry(Trip trip) throws IOException, InterruptedException;

    /** One request that goes there, and its answer that comes back. */
    @FunctionalInterface
    interface Trip {
        HttpResponse<String> go() throws IOException, InterruptedException;
    }
}
