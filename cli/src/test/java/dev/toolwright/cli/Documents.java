package dev.toolwright.cli;

/** OpenAPI documents for tests. */
final class Documents {

    private Documents() {}

    /** One operation without parameters: {@code GET /operation}. */
    static String openApi(String title, String operation, String server) {
        return """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "1"}, "servers": [{"url": "%s"}],
                 "paths": {"/%s": {"get": {"operationId": "%s", "summary": "Does %s.",
                   "responses": {"200": {"description": "Done."}}}}}}""".formatted(title, server, operation, operation, operation);
    }
}
