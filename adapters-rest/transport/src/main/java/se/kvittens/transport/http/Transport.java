package se.kvittens.transport.http;

/** Carries a request to the other system, once. Not to be called from the threads that carry. */
@FunctionalInterface
public interface Transport {

    /** Never throws for anything that the other system or the network does. */
    Exchange send(Request request);
}
