package se.kvittens.client.call;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import se.kvittens.domain.access.Role;

/**
 * Who asks, and how.
 *
 * @param role in which, where the token has several (SYS-2)
 * @param language of titles, advice and explanations: Swedish, or else English
 */
public record Speaker(Supplier<String> tokens, Optional<Role> role, Locale language) {}
