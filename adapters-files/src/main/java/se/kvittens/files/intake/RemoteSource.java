package se.kvittens.files.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Another system that is asked over the network.
 *
 * @param address without user or password
 * @param client the name by which we sign in
 * @param secretFile the file with the secret; empty where it comes from elsewhere
 * @param mailbox the address of our mailbox there, where it is not the client's name
 * @param patience how long one waits for it
 */
public record RemoteSource(
        String address, String client, Optional<Path> secretFile, Optional<String> mailbox, RemotePatience patience) {}
