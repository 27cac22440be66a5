package se.kvittens.client.answer;

import java.util.List;
import java.util.Optional;

/**
 * Some of all.
 *
 * @param next where the next one begins; empty where this is the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }
}
