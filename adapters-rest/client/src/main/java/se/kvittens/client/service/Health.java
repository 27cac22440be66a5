package se.kvittens.client.service;

import se.kvittens.client.answer.Coded;

/** How the server says that it is. */
public record Health(Coded<Status> status) {

    /** Up or down. */
    public enum Status {
        UP,
        DOWN
    }

    public boolean isUp() {
        return status.is(Status.UP);
    }
}
