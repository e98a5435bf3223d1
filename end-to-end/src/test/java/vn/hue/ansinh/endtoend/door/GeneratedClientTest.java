package vn.hue.ansinh.endtoend.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.client.AgenciesApi;
import vn.hue.client.IndicatorsApi;
import vn.hue.client.http.ApiClient;
import vn.hue.client.http.ApiException;
import vn.hue.client.model.PublicSummary;

/** A partner's first calls, with the client that a public generator makes of the contract. */
@ExtendWith(RunningSuite.Resolver.class)
class GeneratedClientTest {

    @Test
    void readsWhatAnybodyReads(RunningSuite suite) throws ApiException {
        PublicSummary summary = new IndicatorsApi(client(suite)).getPublicSummary("en", null, null);

        assertEquals(10, summary.getAreas().size());
        assertFalse(summary.getSentence().isBlank());
    }

    @Test
    void comesWithATokenAndIsToldWhatItMayNot(RunningSuite suite) throws ApiException {
        String token = suite.accounts().tokenOf("syt-officer");
        AgenciesApi agencies = new AgenciesApi(
                client(suite).setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token)));

        assertEquals("SYT", agencies.getAgencyProfile("SYT", null).getAgency());
        ApiException refused = assertThrows(ApiException.class, () -> agencies.getAgencyProfile("SGDDT", null));
        assertEquals(403, refused.getCode());
    }

    private static ApiClient client(RunningSuite suite) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(suite.gateway().toString());
        return client;
    }
}
