package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.page.PageRequest;

class ContractParametersTest {
    /** Abstract, so that nobody serves it. */
    @Path("/api/v1/observation-imports")
    private abstract static class Imports {
        @GET
        abstract void list(@BeanParam PageRequest page);

        @GET
        @Path("{id}")
        abstract void read(@QueryParam("asOf") String asOf);
    }

    @Test
    void whatBothNameIsNoDifference() throws NoSuchMethodException {
        assertEquals(
                Optional.empty(),
                ContractParameters.difference(Imports.class.getDeclaredMethod("list", PageRequest.class)));
    }

    @Test
    void whatOnlyTheCodeReadsIsTold() throws NoSuchMethodException {
        assertEquals(
                Optional.of("getImport reads {asOf=false} and promises {}"),
                ContractParameters.difference(Imports.class.getDeclaredMethod("read", String.class)));
    }

    @Test
    void theOperationsOfTheKitReadWhatTheContractSays() {
        HouseRules.eachEndpointReadsWhatTheContractSays(HouseRules.production("vn.hue.ansinh.kit.inbox"));
    }
}
