package se.kvittens.rest.signin;

import io.vavr.control.Either;

/** Says who a token is of. */
public interface SignIn {

    /**
     * Who asks.
     *
     * @param token as it came, without the word Bearer; never logged
     */
    Either<SignInFault, Caller> callerOf(String token);

    /** How people come to a token. */
    default Entrance entrance() {
        return Entrance.token();
    }
}
