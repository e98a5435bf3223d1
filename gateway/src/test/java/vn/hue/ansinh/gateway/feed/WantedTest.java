package vn.hue.ansinh.gateway.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.impl.ParsableMIMEValue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/event-stream                             | true",
                "TEXT/EVENT-STREAM                             | true",
                "text/*                                        | true",
                "text/event-stream, */*                        | true",
                "*/*, text/event-stream                        | true",
                "text/event-stream, application/json           | true",
                "text/event-stream, application/json;q=0.9     | true",
                "application/json;q=0.1, text/event-stream;q=0.2 | true",
                "application/json, text/event-stream;q=0.5     | false",
                "text/event-stream;q=0.5, application/json     | false",
                "text/event-stream;q=0, */*                    | false",
                "text/event-stream;q=0.5, */*                  | false",
                "application/json, text/event-stream           | false",
                "application/json                              | false",
                "application/*                                 | false",
                "*/*                                           | false"
            })
    void aStreamIsSentToWhomItSuitsBetterThanAPage(String accept, boolean isStream) {
        List<MIMEHeader> accepted = Arrays.stream(accept.split(","))
                .map(one -> (MIMEHeader) new ParsableMIMEValue(one.strip()).forceParse())
                .toList();

        assertEquals(isStream, Wanted.isStream(accepted));
    }
}
