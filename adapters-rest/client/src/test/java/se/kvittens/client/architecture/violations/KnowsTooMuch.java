package se.kvittens.client.architecture.violations;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.Module;
import java.time.Instant;
import java.util.logging.Logger;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.rest.contract.Contract;
import se.kvittens.transport.http.Transport;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(TagJournal tags, Contract contract, Transport transport, Remarks remarks) {
        Logger.getAnonymousLogger().info("" + tags + contract + transport + remarks + Instant.now());
    }

    static void more(Module module, JsonNode node) {
        Logger.getAnonymousLogger().info("" + module + node);
    }
}
