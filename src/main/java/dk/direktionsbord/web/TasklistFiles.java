package dk.direktionsbord.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets browsers keep the four megabytes of script and style that Tasklist shares with nobody's matter. Their addresses
 * carry Camunda's version; pages, our own files and refusals are kept by no browser.
 */
@Component
class TasklistFiles implements WebMvcConfigurer {
    private static final String SHIPPED = "classpath:/META-INF/resources/webjars/camunda/";
    private static final CacheControl A_MONTH =
            CacheControl.maxAge(Duration.ofDays(30)).cachePrivate();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        keep(files, "lib/", "*.js");
        keep(files, "app/tasklist/", "camunda-tasklist-bootstrap.*");
    }

    private static void keep(ResourceHandlerRegistry files, String folder, String names) {
        files.addResourceHandler("/camunda/" + folder + names)
                .addResourceLocations(SHIPPED + folder)
                .setCacheControl(A_MONTH);
    }
}
