package dev.toolwright.http;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;

/** Sends requests over connections that were opened under one {@link AddressRule}. Implementations are thread-safe. */
interface Transport {

    /**
     * Sends a request and gives the reply when its head is there; the body is read as it comes.
     *
     * @param request ends the exchange when it is cancelled, wherever that is
     * @return to be closed; what was not read of it is let go
     */
    ClassicHttpResponse send(HttpHost host, HttpUriRequestBase request) throws IOException;

    /** Closes all connections, those in use too. */
    void close();
}
