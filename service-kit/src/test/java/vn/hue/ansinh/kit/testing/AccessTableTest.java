package vn.hue.ansinh.kit.testing;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    @Test
    void eachOperationOfTheContractHasItsRowAndNoOther() {
        var contract = Contracts.operations()
                .map(operation -> operation.get("operationId").asText())
                .collect(toCollection(TreeSet::new));

        assertEquals(contract, AccessTable.operations());
    }

    @Test
    void eachOperationIsCalledByElevenCallers() {
        long cells = AccessTable.of("Agencies", "Indicators", "Reporting", "Operations", "Events", "Webhooks", "Door")
                .count();

        assertEquals(11L * AccessTable.operations().size(), cells);
    }
}
