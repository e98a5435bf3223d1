package vn.hue.ansinh.reporting.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipient address not accepted: 550 5.1.1 <vanthu@syt.example>: user unknown | SMTP 550 5.1.1",
                "sending data failed: 452 4.2.2 mailbox of vanthu@syt.example full | SMTP 452 4.2.2",
                "554-mail from 10.0.0.25 refused | SMTP 554",
                "vanthu@syt.example is not here | IllegalStateException"
            })
    void keepsCodesAndNoWords(String said, String kept) {
        assertEquals(kept, Trouble.of(new IllegalStateException("x", new IllegalStateException(said))));
    }

    @Test
    void namesWhatHappenedWhereNothingWasSaid() {
        assertEquals("ConnectException", Trouble.of(new RuntimeException(new ConnectException())));
    }
}
