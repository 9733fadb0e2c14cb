package dk.direktionsbord.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** An upload that cannot be read is the sender's to mend; it fails before it is known whom it was for. */
@ControllerAdvice
class BrokenUploads {
    @ExceptionHandler
    void unreadable(MultipartException broken, HttpServletResponse response) throws IOException {
        HttpStatus status = broken instanceof MaxUploadSizeExceededException
                ? HttpStatus.PAYLOAD_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
        response.sendError(status.value());
    }
}
