package se.kvittens.client.doors;

import java.util.List;

/**
 * Doors, by gateway and lock.
 *
 * @param unanswered gateways that did not answer: their doors are there without a state
 */
public record DoorList(List<Door> doors, List<Unanswered> unanswered) {

    public DoorList {
        doors = List.copyOf(doors);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * That a gateway did not answer.
     *
     * @param why a code
     */
    public record Unanswered(String gateway, String why) {}
}
