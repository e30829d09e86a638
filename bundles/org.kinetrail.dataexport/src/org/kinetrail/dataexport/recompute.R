# Independent recomputation of the study's numbers with base R and the survival package.
#   Rscript recompute.R            (in this folder)
# 1. reads the raw files and finds every value used in them, 2. computes exposure, curves, rates and models again with R's own functions,
# 3. compares with expected/*.csv, prints the largest difference of each part and ends with status 1 above 1e-8.
# A difference is |x - y| / max(1, |y|). Nothing here uses code of the platform.
suppressMessages(library(survival))
options(warn = 1, digits = 17, stringsAsFactors = FALSE)
tolerance <- 1e-8
table_of <- function(name) read.csv(name, colClasses = "character", na.strings = character(), encoding = "UTF-8", check.names = FALSE)
num <- function(x) suppressWarnings(as.numeric(ifelse(x == "", NA, x)))

## ---- raw files -------------------------------------------------------------------------------------------------------------------
ibm <- function(raws) {                        # matrix with 8 rows of raw bytes
  v <- matrix(as.integer(raws), nrow = 8)
  sign <- ifelse(v[1, ] >= 128, -1, 1)
  power <- v[1, ] %% 128 - 64
  fraction <- colSums(v[-1, , drop = FALSE] * 256^-(1:7))
  out <- sign * fraction * 16^power
  out[fraction == 0 & v[1, ] != 0] <- NA
  out
}
u16 <- function(b) as.integer(b[1]) * 256L + as.integer(b[2])
raw_xpt <- function(path, member) {
  b <- readBin(path, "raw", file.info(path)$size)
  ascii <- function(i, n) rawToChar(replace(b[i + seq_len(n)], b[i + seq_len(n)] == 0, as.raw(32)))
  heads <- Filter(function(i) b[i + 1] == 0x48 && grepl("^HEADER RECORD\\*{7}(MEMBER|MEMBV8)", ascii(i, 48)), seq(0, length(b) - 80, 80))
  v8 <- grepl("LIBV8", ascii(0, 48))
  for (h in seq_along(heads)) {
    i <- heads[h]
    if (trimws(ascii(i + 160 + 8, if (v8) 32 else 8)) != member) next
    size <- as.integer(ascii(i + 74, 4)); n <- as.integer(ascii(i + 320 + 52, 6)); at <- i + 400
    cols <- lapply(seq_len(n), function(k) {
      o <- at + (k - 1) * size
      name <- trimws(ascii(o + 8, 8)); if (v8 && nzchar(trimws(ascii(o + 88, 32)))) name <- trimws(ascii(o + 88, 32))
      list(numeric = u16(b[o + 1:2]) == 1, length = u16(b[o + 5:6]), name = name, pos = u16(b[o + 85:86]) * 65536 + u16(b[o + 87:88]))
    })
    start <- at + ceiling(n * size / 80) * 80
    while (!grepl("^HEADER RECORD\\*{7}OBS", ascii(start, 48))) start <- start + 80
    start <- start + 80
    end <- if (h < length(heads)) heads[h + 1] else length(b)
    width <- max(vapply(cols, function(c) c$pos + c$length, 0)); rows <- (end - start) %/% width
    out <- lapply(cols, function(c) {
      if (rows == 0) return(character())
      cells <- outer(seq_len(c$length), (seq_len(rows) - 1) * width + start + c$pos, "+")
      bytes <- matrix(b[cells], nrow = c$length)
      if (c$numeric) return(ibm(rbind(bytes, matrix(as.raw(0), 8 - c$length, rows))))
      apply(bytes, 2, function(x) trimws(rawToChar(replace(x, x == 0, as.raw(32))), "right"))
    })
    names(out) <- vapply(cols, function(c) c$name, "")
    return(out)
  }
  stop(path, ": no member ", member)
}
raw_json <- function(path, packed) {
  b <- readBin(path, "raw", file.info(path)$size)
  text <- rawToChar(if (packed) memDecompress(b, "gzip") else b); Encoding(text) <- "UTF-8"
  lines <- strsplit(text, "\n", fixed = TRUE)[[1]]
  tokens <- function(x) regmatches(x, gregexpr("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][-+0-9.eE]*|true|false|null|[][{}]", x, perl = TRUE))[[1]]
  t <- unlist(lapply(lines, tokens))
  depth <- cumsum(t %in% c("[", "{")) - cumsum(t %in% c("]", "}"))
  where <- which(t == "\"columns\"")[1]
  stop_at <- which(seq_along(t) > where & t == "]")[1]
  head <- t[where:stop_at]
  names <- gsub("\"", "", head[which(head == "\"name\"") + 1], fixed = TRUE)
  rows <- which(t == "\"rows\"")[1]
  body <- if (is.na(rows)) t[-seq_len(which(depth == 0)[1])] else t[(rows + 2):length(t)]
  cells <- body[!body %in% c("[", "]", "{", "}")]
  cells <- head(cells, length(cells) %/% length(names) * length(names))
  m <- matrix(cells, nrow = length(names))
  out <- lapply(seq_along(names), function(k) {
    x <- m[k, ]; x[x == "null"] <- ""
    gsub("^\"|\"$", "", x)
  })
  names(out) <- names
  out
}
raw_csv <- function(path, f) {
  x <- read.csv(path, sep = f$delimiter, quote = "\"", colClasses = "character", na.strings = character(), check.names = FALSE,
                fileEncoding = if (f$encoding == "UTF-8") "UTF-8-BOM" else f$encoding, comment.char = "", strip.white = FALSE)
  if (f$decimal == ",") x[] <- lapply(x, function(v) ifelse(grepl("^-?[0-9]+,[0-9]+$", v), sub(",", ".", v, fixed = TRUE), v))
  as.list(x)
}
files <- table_of("data/files.csv"); lineage <- table_of("data/lineage.csv")
checks <- list()
note <- function(part, what, x, y) {
  d <- ifelse(is.na(x) & is.na(y), 0, ifelse(is.na(x) | is.na(y), Inf, ifelse(x == y, 0, abs(x - y) / pmax(1, abs(y)))))
  checks[[length(checks) + 1]] <<- data.frame(part = rep(part, length(d)), what = what, x = x, y = y, d = d)
}
cache <- new.env()
for (i in seq_len(nrow(files))) {
  f <- files[i, ]; mine <- lineage[lineage$sha256 == f$sha256 & lineage$member == f$member, ]
  if (nrow(mine) == 0) next
  path <- file.path("raw", f$stored)
  data <- switch(f$format, csv = raw_csv(path, f), xpt5 = , xpt8 = raw_xpt(path, f$member), json = , ndjson = raw_json(path, FALSE),
                 dsjc = raw_json(path, TRUE))
  for (column in unique(mine$column)) {
    m <- mine[mine$column == column, ]
    cells <- data[[match(toupper(column), toupper(names(data)))]][as.integer(m$row)]
    for (kind in unique(m$kind)) {
      k <- m$kind == kind
      ours <- num(m$value[k])
      if (all(is.na(ours))) { note("raw", paste(f$file, column, m$row[k]), as.numeric(trimws(as.character(cells[k])) == m$value[k]), rep(1, sum(k))); next }
      raw <- if (is.numeric(cells)) cells[k] else num(trimws(cells[k]))
      ratio <- ours / raw; known <- is.finite(ratio) & raw != 0
      factor <- if (any(known)) median(ratio[known]) else 1
      if (abs(factor - 1) > 1e-12) cat("unit: ", f$file, " ", column, " is used times ", factor, "\n", sep = "") else factor <- 1
      note("raw", paste(f$file, column, m$row[k]), raw * factor, ours)
    }
  }
}

## ---- non-compartmental analysis --------------------------------------------------------------------------------------------------
settings <- table_of("data/settings.csv"); set <- setNames(settings$value, settings$name)
samples <- table_of("data/samples.csv")
piece <- function(method, t1, c1, t2, c2, tmax) {
  log_piece <- switch(method, linear = FALSE, linuplogdown = c2 < c1 && c2 > 0, linlog = t2 > tmax && c1 > 0 && c2 > 0 && c1 != c2)
  if (log_piece) (c1 - c2) * (t2 - t1) / log(c1 / c2) else (c1 + c2) * (t2 - t1) / 2
}
inside <- function(method, t1, c1, t2, c2, t, tmax) {
  log_piece <- switch(method, linear = FALSE, linuplogdown = c2 < c1 && c2 > 0, linlog = t2 > tmax && c1 > 0 && c2 > 0 && c1 != c2)
  w <- (t - t1) / (t2 - t1)
  if (log_piece) exp(log(c1) + w * (log(c2) - log(c1))) else c1 + w * (c2 - c1)
}
nca <- function(s) {
  actual <- num(s$actual); nominal <- num(s$nominal)
  t <- if (set["time_basis"] == "nominal") ifelse(is.na(nominal), actual, nominal) else ifelse(is.na(actual), nominal, actual)
  t <- t - num(s$dose_time)
  value <- num(s$value); lloq <- num(s$lloq)
  use <- s$excluded == "" & s$state != "missing" & !is.na(t) & t >= 0
  recorded <- ifelse(is.na(actual), nominal, actual)
  from <- t[match(num(s$slope_from[1]), recorded)]; to <- t[match(num(s$slope_to[1]), recorded)]   # NA: chosen by the rules
  off <- (s$off_slope != "")[use]
  t <- t[use]; value <- value[use]; state <- s$state[use]; lloq <- lloq[use]
  o <- order(t); t <- t[o]; value <- value[o]; state <- state[o]; lloq <- lloq[o]; off <- off[o]
  quant <- state == "quantifiable" & !is.na(value) & value > 0
  ends <- num(strsplit(set["area_ends"], " ")[[1]])
  area_names <- paste0("AUC0-", vapply(ends, format, "", digits = 15), "D")
  if (length(t) == 0) return(NULL)
  if (!any(quant)) return(setNames(rep(0, length(ends) + 2), c("CMAX", "AUCLST", area_names)))
  first <- which(quant)[1]; last <- tail(which(quant), 1); n <- length(t)
  phase <- ifelse(seq_len(n) < first, 1, ifelse(seq_len(n) > last, 3, 2))
  rule <- list(none = c("0", "0", "0"), first0_middrop_last0 = c("0", "drop", "0"), all0 = c("0", "0", "0"),
               alldrop = c("drop", "drop", "drop"), first0_midlloq2_last0 = c("0", "half", "0"))[[set["blq_rule"]]]
  c <- value; keep <- rep(TRUE, n)
  for (i in which(!quant)) {
    what <- rule[phase[i]]
    if (what == "drop") keep[i] <- FALSE else c[i] <- if (what == "half") lloq[i] / 2 else 0
  }
  real <- quant
  t <- t[keep]; c <- c[keep]; real <- real[keep]; off <- off[keep]
  if (t[1] > 0) { t <- c(0, t); c <- c(0, c); real <- c(FALSE, real); off <- c(FALSE, off) }
  cmax <- max(c[real]); itmax <- which(real & c == cmax)[1]; tmax <- t[itmax]; last <- tail(which(c > 0), 1)
  out <- c(CMAX = cmax, TMAX = tmax, TLST = t[last], CLST = c[last], EXPRATE = if (tmax > 0) cmax / tmax else NA)
  areas <- if (last > 1) vapply(2:last, function(j) piece(set["method"], t[j - 1], c[j - 1], t[j], c[j], tmax), 0) else numeric()
  out["AUCLST"] <- sum(areas)
  chosen <- !is.na(from)
  cand <- rev(which(if (chosen) c > 0 & t >= from & t <= to & !off
                    else seq_along(t) > itmax & c > 0 & t >= num(s$infusion_end[1]) & !off))
  lambda <- NA
  least <- if (chosen) max(2, length(cand)) else as.integer(set["slope_points"])
  if (length(cand) >= least) {
    fits <- lapply(least:length(cand), function(k) {
      j <- cand[seq_len(k)]; x <- t[j] - mean(t[j]); y <- log(c[j]); y <- y - mean(y)
      r2 <- sum(x * y)^2 / (sum(x^2) * sum(y^2)); slope <- sum(x * y) / sum(x^2)
      list(k = k, slope = slope, adj = if (slope < 0 && k == 2) r2 else if (slope < 0) 1 - (1 - r2) * (k - 1) / (k - 2) else -Inf)
    })
    adj <- vapply(fits, function(f) f$adj, 0)
    if (any(is.finite(adj))) {
      best <- fits[[max(which(adj > max(adj, na.rm = TRUE) - num(set["slope_tolerance"])))]]
      j <- cand[seq_len(best$k)]
      lambda <- -best$slope; hl <- log(2) / lambda
      out[c("LAMZ", "LAMZHL", "R2ADJ", "LAMZNPT", "LAMZLL", "LAMZUL", "LAMZSPN")] <-
        c(lambda, hl, best$adj, best$k, min(t[j]), max(t[j]), (max(t[j]) - min(t[j])) / hl)
    }
  }
  for (end in ends) {
    area <- 0
    if (last > 1) for (j in 2:last) {
      if (t[j - 1] >= end) break
      to <- min(end, t[j])
      c2 <- if (to == t[j]) c[j] else inside(set["method"], t[j - 1], c[j - 1], t[j], c[j], to, tmax)
      piece_method <- set["method"]
      area <- area + if (to == t[j]) areas[j - 1] else piece(piece_method, t[j - 1], c[j - 1], to, c2, tmax)
    }
    if (end > t[last]) {
      if (last < length(t)) {
        zero <- t[last + 1]; slope <- c[last] / (zero - t[last])
        area <- area + if (end >= zero) c[last] * (zero - t[last]) / 2 else {
          c2 <- slope * (zero - end); (c[last] - c2) * (end - t[last]) / log(c[last] / c2)
        }
      } else if (!is.na(lambda) && set["extrapolate"] == "1") {
        area <- area + c[last] * (-expm1(-lambda * (end - t[last]))) / lambda
      }                                        # without a slope the area ends at the last quantifiable sample
    }
    out[area_names[ends == end]] <- area
  }
  out
}
expected <- table_of("expected/nca.csv"); expected$v <- num(expected$value)
by_subject <- split(samples, samples$subject)
computed <- lapply(by_subject, nca)
ours <- mapply(function(s, p) { v <- computed[[s]]; if (is.null(v) || !(p %in% names(v))) NA else unname(v[p]) }, expected$subject, expected$parameter)
note("nca", paste(expected$subject, expected$parameter), ours, expected$v)

## ---- exposure --------------------------------------------------------------------------------------------------------------------
metrics <- table_of("data/metrics.csv"); subjects <- table_of("data/subjects.csv"); expo <- table_of("expected/exposure.csv")
exposure <- list()
for (m in metrics$metric) {
  e <- expo[expo$metric == m, ]; meta <- metrics[metrics$metric == m, ]
  raw <- vapply(seq_len(nrow(e)), function(i) {
    if (e$zero[i] == "1") return(0)
    v <- computed[[e$subject[i]]]; if (is.null(v) || is.na(num(e$value[i])) || !(m %in% names(v))) NA_real_ else unname(v[m])
  }, 0)
  used <- ifelse(raw == 0 & meta$scale == "log", num(meta$floor), raw)
  model <- if (meta$scale == "log") log(used) else used
  note("exposure", paste(e$subject, m), model, num(e$modelled))
  present <- raw[!is.na(raw)]
  cuts <- unique(quantile(present, seq_len(as.integer(set["groups"]) - 1) / as.integer(set["groups"]), type = as.integer(set["quantile_type"]), names = FALSE))
  note("cuts", paste(m, seq_along(cuts)), cuts, num(strsplit(meta$cuts, " ")[[1]]))
  group <- paste0("Q", findInterval(raw, cuts, left.open = TRUE) + 1); group[is.na(raw)] <- ""
  note("groups", paste(e$subject, m), num(sub("Q", "", group)), num(sub("Q", "", e$group)))
  exposure[[m]] <- data.frame(subject = e$subject, exposure = model, raw = raw, group = group)
}

## ---- models ----------------------------------------------------------------------------------------------------------------------
endpoints <- table_of("data/endpoints.csv"); models <- table_of("data/models.csv"); terms <- table_of("data/terms.csv")
coefs <- table_of("expected/coefficients.csv"); fits <- table_of("expected/fits.csv")
level <- num(set["level"]); z <- qnorm(1 - (1 - level) / 2)
frame_of <- function(endpoint, metric) {
  d <- merge(endpoints[endpoints$endpoint == endpoint, ], subjects, by = "subject")
  x <- if (is.null(exposure[[metric]])) NULL else exposure[[metric]][match(d$subject, exposure[[metric]]$subject), ]
  d$exposure <- if (is.null(x)) NA else x$exposure
  d$rawexp <- if (is.null(x)) NA else x$raw
  d$group <- if (is.null(x)) "" else x$group
  d$entry <- num(d$entry); d$time <- num(d$time); d$event <- num(d$event)
  d
}
firth <- function(X, y) {
  b <- rep(0, ncol(X))
  for (i in 1:500) {
    p <- drop(plogis(X %*% b)); w <- p * (1 - p); XW <- X * sqrt(w); I <- crossprod(XW); h <- rowSums((XW %*% solve(I)) * XW)
    step <- drop(solve(I, crossprod(X, y - p + h * (0.5 - p)))); b <- b + step * min(1, 2 / max(abs(step), 2))
    if (max(abs(step)) < 1e-13) break
  }
  p <- drop(plogis(X %*% b)); I <- crossprod(X * sqrt(p * (1 - p)))
  list(coef = b, se = sqrt(diag(solve(I))), loglik = sum(y * log(p) + (1 - y) * log1p(-p)) + 0.5 * as.numeric(determinant(I)$modulus))
}
for (i in seq_len(nrow(models))) {
  m <- models[i, ]; t <- terms[terms$model == m$model, ]; d <- frame_of(m$endpoint, m$metric)
  columns <- lapply(seq_len(nrow(t)), function(k) switch(t$kind[k], exposure = d$exposure, number = num(d[[t$covariate[k]]]),
    level = ifelse(d[[t$covariate[k]]] == "", NA, as.numeric(d[[t$covariate[k]]] == t$level[k]))))
  X <- matrix(unlist(columns), nrow = nrow(d)); ok <- stats::complete.cases(X) & !is.na(d$event)
  if (m$kind == "cox") ok <- ok & !is.na(d$time)
  strata_names <- strsplit(m$strata, " ")[[1]]; strata_names <- strata_names[strata_names != ""]
  for (s in strata_names) ok <- ok & d[[s]] != ""
  X <- X[ok, , drop = FALSE]; d <- d[ok, ]
  want <- coefs[coefs$model == m$model, ]; f <- fits[fits$model == m$model, ]
  if (m$kind == "cox") {
    y <- if (any(d$entry > 0)) Surv(d$entry, d$time, d$event) else Surv(d$time, d$event)
    st <- if (length(strata_names)) interaction(d[strata_names], drop = TRUE) else factor(rep(1, nrow(d)))
    fit <- coxph(y ~ X + strata(st), ties = m$ties, control = coxph.control(eps = 1e-14, toler.chol = 1e-15, iter.max = 200))
    est <- unname(coef(fit)); se <- sqrt(diag(vcov(fit))); ll <- fit$loglik[2]
  } else if (m$kind == "logistic") {
    fit <- suppressWarnings(glm(d$event ~ X, family = binomial, control = glm.control(epsilon = 1e-15, maxit = 100)))
    est <- unname(coef(fit)); X1 <- cbind(1, X); ll <- as.numeric(logLik(fit))
    for (again in 1:3) {                       # glm reports the information of the step before its last
      p <- drop(plogis(X1 %*% est)); I <- crossprod(X1 * sqrt(p * (1 - p))); est <- est + drop(solve(I, crossprod(X1, d$event - p)))
    }
    se <- sqrt(diag(solve(I)))
  } else if (m$kind == "logistic-firth") {
    fit <- firth(cbind(1, X), d$event); est <- fit$coef; se <- fit$se; ll <- fit$loglik
  } else next
  note(m$kind, paste(m$model, "n"), nrow(d), num(f$n))
  note(m$kind, paste(m$model, "log likelihood"), ll, num(f$loglik))
  note(m$kind, paste(m$model, want$term, "estimate"), est, num(want$estimate))
  note(m$kind, paste(m$model, want$term, "se"), unname(se), num(want$se))
  if (m$kind != "logistic-firth" && all(want$method == "wald")) {
    note(m$kind, paste(m$model, want$term, "lower"), unname(est - z * se), num(want$lower))
    note(m$kind, paste(m$model, want$term, "p"), unname(2 * pnorm(-abs(est / se))), num(want$p))
  }
}

## ---- curves and rates ------------------------------------------------------------------------------------------------------------
curves <- table_of("expected/curves.csv"); landmarks <- table_of("expected/landmarks.csv"); tests <- table_of("expected/tests.csv")
for (i in seq_len(nrow(curves))) {
  k <- curves[i, ]; d <- frame_of(k$endpoint, k$metric); d <- d[!is.na(d$time), ]
  if (k$group != "all") d <- d[d$group == k$group, ]
  y <- if (any(d$entry > 0)) Surv(d$entry, d$time, d$event) else Surv(d$time, d$event)
  fit <- survfit(y ~ 1, conf.type = set["km_interval"], conf.int = level)
  q <- quantile(fit, 0.5)
  note("kaplan-meier", paste(k$endpoint, k$group, c("n", "events", "median", "lower", "upper")),
       c(nrow(d), sum(d$event), q$quantile, q$lower, q$upper), num(unlist(k[c("n", "events", "median", "lower", "upper")])))
  l <- landmarks[landmarks$endpoint == k$endpoint & landmarks$group == k$group & num(landmarks$time) <= max(d$time), ]
  if (nrow(l)) {
    s <- summary(fit, times = num(l$time), extend = TRUE)
    note("kaplan-meier", paste(k$endpoint, k$group, "at", l$time), s$surv, num(l$survival))
    note("kaplan-meier", paste(k$endpoint, k$group, "lower at", l$time), s$lower, num(l$lower))
  }
}
for (i in seq_len(nrow(tests))) {
  k <- tests[i, ]; d <- frame_of(k$endpoint, k$metric); d <- d[!is.na(d$time) & d$group != "", ]
  if (any(d$entry > 0)) next
  note("log-rank", paste(k$endpoint, "statistic"), survdiff(Surv(d$time, d$event) ~ d$group)$chisq, num(k$statistic))
}
rates <- table_of("expected/rates.csv")
for (i in seq_len(nrow(rates))) {
  k <- rates[i, ]; d <- frame_of(k$endpoint, k$metric); d <- d[!is.na(d$event), ]
  d <- if (k$group == "all") d else d[d$group == k$group, ]
  yes <- sum(d$event); n <- nrow(d)
  ci <- switch(if (k$group == "all") "clopper-pearson" else set["rate_interval"], "clopper-pearson" = binom.test(yes, n, conf.level = level)$conf.int,
               wilson = prop.test(yes, n, conf.level = level, correct = FALSE)$conf.int,
               wald = yes / n + c(-1, 1) * z * sqrt(yes / n * (1 - yes / n) / n))
  note("rates", paste(k$endpoint, k$group, c("n", "yes", "rate", "lower", "upper")), c(n, yes, yes / n, ci), num(unlist(k[c("n", "yes", "rate", "lower", "upper")])))
}

## ---- verdict ---------------------------------------------------------------------------------------------------------------------
all <- do.call(rbind, checks)
for (p in unique(all$part)) {
  x <- all[all$part == p, ]; worst <- x[which.max(x$d), ]
  cat(sprintf("%-16s %7d values, largest difference %.3g (%s)\n", p, nrow(x), worst$d, worst$what))
}
bad <- all[all$d > tolerance, ]
if (nrow(bad)) {
  cat("\nDifferences above", tolerance, ":", nrow(bad), "\n")
  print(head(bad[order(-bad$d), ], 40), row.names = FALSE)
}
write.csv(all, "recomputed.csv", row.names = FALSE)
cat(sprintf("\n%s: %d values compared, largest difference %.3g\n", if (nrow(bad)) "DIFFERENT" else "EQUAL", nrow(all), max(all$d)))
quit(status = if (nrow(bad)) 1 else 0)
