package se.kvittens.client.service;

import io.vavr.control.Either;
import se.kvittens.client.answer.RestProblem;

/** How the server is, what it speaks, and who one is there. */
public interface Service {

    /** Whether the process answers. It is asked once. */
    Either<RestProblem, Health> live();

    /** Whether it can do its work. It is asked once. */
    Either<RestProblem, Health> ready();

    /** The contract of the running server, as YAML. */
    Either<RestProblem, String> contract();

    Either<RestProblem, Me> me();
}
