package se.kvittens.rest.town;

/** Says whether the server can do its work: whether its store answers. */
@FunctionalInterface
public interface Readiness {

    boolean isReady();
}
