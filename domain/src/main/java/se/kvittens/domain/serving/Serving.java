package se.kvittens.domain.serving;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/**
 * Who serves a recipient, from some time on until the next that is told of the recipient. Where two are told of one time,
 * both do.
 *
 * @param provider empty where nobody does any more
 */
public record Serving(RecipientId recipient, Optional<ProviderId> provider, Instant since) {}
