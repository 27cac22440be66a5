package se.kvittens.rest.hooks.out;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import java.security.cert.CertificateException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;

/** Sends a request once it is connected, and takes the first answer that is one. */
final class OneAnswer extends SimpleChannelInboundHandler<HttpObject> {

    private static final int FIRST_OF_ANSWERS = 200;

    private final FullHttpRequest request;
    private final CompletableFuture<Exchange> answer;

    OneAnswer(FullHttpRequest request, CompletableFuture<Exchange> answer) {
        this.request = request;
        this.answer = answer;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        var unused = context.writeAndFlush(request);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
        if (part.decoderResult().isFailure()) {
            broken(context, Obstacle.Kind.BROKEN_OFF);
        } else if (part instanceof HttpResponse response && response.status().code() >= FIRST_OF_ANSWERS) {
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().forEach(each -> headers.putIfAbsent(each.getKey(), each.getValue()));
            answer.complete(new Exchange.Response(response.status().code(), headers, Optional.empty()));
            var unused = context.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        answer.complete(new Exchange.Broken(Obstacle.Kind.BROKEN_OFF));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        boolean isUntrusted = Stream.iterate(cause, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof SSLException || each instanceof CertificateException);
        broken(context, isUntrusted ? Obstacle.Kind.UNTRUSTED : Obstacle.Kind.BROKEN_OFF);
    }

    private void broken(ChannelHandlerContext context, Obstacle.Kind kind) {
        answer.complete(new Exchange.Broken(kind));
        var unused = context.close();
    }
}
