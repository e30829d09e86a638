# The statistics of the report, computed again with R's own functions. recompute.R sources this file after it has derived data, profiles
# and exposure. Every value is compared under its path in expected/results.csv. Not repeated are bootstrap limits: their random numbers
# are the platform's own.
tree <- table_of("expected/results.csv"); paths <- list2env(as.list(setNames(tree$value, tree$path)))
text_at <- function(p) vapply(p, function(k) { v <- paths[[k]]; if (is.null(v)) "" else v }, "", USE.NAMES = FALSE)
at <- function(p) num(text_at(p))
size <- function(p) { n <- at(paste0(p, "#size")); if (is.na(n)) 0 else n }
index <- function(p) if (size(p) > 0) paste0(p, "/", seq_len(size(p)) - 1) else character()
same <- function(part, p, x) note(part, p, unname(x), at(p))
done <- function(p) text_at(paste0(p, "/outcome/status")) == "done"
level <- num(set["level"]); z <- qnorm(1 - (1 - level) / 2)
words <- function(name) { w <- strsplit(set[name], " ")[[1]]; w[w != ""] }
definitions <- table_of("data/definitions.csv"); population <- table_of("data/populations.csv"); days <- table_of("data/days.csv")
er <- population$subject[population$population == "exposure-response"]; kinetics <- population$subject[population$population == "kinetics"]
of <- function(ids) subjects[match(ids, subjects$subject), , drop = FALSE]
parameter <- function(ids, code) vapply(ids, function(i) { v <- computed[[i]]; if (is.null(v) || !(code %in% names(v))) NA_real_ else unname(v[code]) }, 0)
described <- function(x) c(mean(x), sd(x), median(x), min(x), max(x))
geometric <- function(x) { l <- log(x[x > 0]); if (length(l) == 0) c(NA, NA) else c(exp(mean(l)), if (length(l) > 1) 100 * sqrt(expm1(var(l))) else NA) }
exact <- function(yes, n) switch(set["rate_interval"], "clopper-pearson" = binom.test(yes, n, conf.level = level)$conf.int,
  wilson = prop.test(yes, n, conf.level = level, correct = FALSE)$conf.int, wald = yes / n + c(-1, 1) * z * sqrt(yes / n * (1 - yes / n) / n))
cut_at <- function(x, p) quantile(x, p, type = as.integer(set["quantile_type"]), names = FALSE)

## ---- populations and baseline ----------------------------------------------------------------------------------------------------
infused <- subjects$subject[!is.na(num(subjects$dose))]
with_samples <- names(by_subject)[vapply(by_subject, function(s) any(s$state != "missing"), TRUE)]
for (p in index("/populations/sets")) {
  id <- text_at(paste0(p, "/id"))
  n <- switch(id, all = nrow(subjects), infused = length(infused), kinetics = length(intersect(infused, with_samples)), length(er))
  note("populations", paste0(p, "/subjects#size"), n, at(paste0(p, "/subjects#size")))
}
for (p in index("/populations/outcomes")) {
  e <- endpoints[endpoints$endpoint == text_at(paste0(p, "/endpoint")) & !is.na(num(endpoints$event)), ]
  if (nrow(e) == 0 || all(e$time != "" & !is.na(num(e$time)))) next             # times exist for the analysed alone
  included <- e$subject %in% er
  same("populations", paste0(p, c("/includedN", "/includedEvents", "/excludedN", "/excludedEvents")),
       c(sum(included), sum(num(e$event[included])), sum(!included), sum(num(e$event[!included]))))
}
for (p in index("/populations/baseline")) {
  x <- of(er)[[text_at(paste0(p, "/covariate"))]]; l <- text_at(paste0(p, "/level"))
  same("baseline", paste0(p, "/nMissing"), if (l == "" && !any(x %in% "")) sum(is.na(num(x))) else sum(x == "")); 
  if (l != "") { same("baseline", paste0(p, c("/n", "/total")), c(sum(x == l), length(x))); next }
  x <- num(x); x <- x[!is.na(x)]
  same("baseline", paste0(p, c("/n", "/mean", "/sd", "/median", "/min", "/max")), c(length(x), described(x)))
}

## ---- kinetics --------------------------------------------------------------------------------------------------------------------
answer <- function(endpoint, ids) { e <- endpoints[endpoints$endpoint == endpoint, ]; num(e$event)[match(ids, e$subject)] }
dose_of <- function(ids) num(of(ids)$dose)
doses <- sort(num(words("doses")))
members <- function(by, group) {
  if (by == "all") return(kinetics)
  if (by == "study") return(kinetics[of(kinetics)$study == group])
  if (by == "dose") {
    n <- num(regmatches(group, gregexpr("[0-9.]+", group))[[1]]); d <- dose_of(kinetics)
    in_group <- if (grepl("^below", group)) d < n[1] else if (grepl("above$", group)) d >= n[1] else d >= n[1] & d < n[2]
    return(kinetics[in_group %in% TRUE])
  }
  kinetics[answer(by, kinetics) %in% as.numeric(grepl("yes$", group))]
}
reported <- paste(expected$subject, expected$parameter)
for (p in index("/nca/summaries")) {
  who <- members(text_at(paste0(p, "/by")), text_at(paste0(p, "/group"))); code <- text_at(paste0(p, "/parameter"))
  x <- parameter(who, code); x <- x[!is.na(x) & paste(who, code) %in% reported]
  same("nca-summaries", paste0(p, c("/total", "/n")), c(length(who), length(x)))
  if (length(x)) same("nca-summaries", paste0(p, c("/mean", "/sd", "/median", "/min", "/max", "/gmean", "/gcv", "/q1", "/q3")),
    c(described(x), geometric(x), quantile(x, c(0.25, 0.75), names = FALSE)))
}
for (p in index("/nca/persistence")) {
  day <- at(paste0(p, "/day"))
  state <- vapply(kinetics, function(i) {
    s <- by_subject[[i]]; t <- num(s$actual); nominal <- num(s$nominal)
    t <- (if (set["time_basis"] == "nominal") ifelse(is.na(nominal), t, nominal) else ifelse(is.na(t), nominal, t)) - num(s$dose_time)
    k <- which(s$excluded == "" & s$state != "missing" & abs(t - day) <= 0.15 * day)
    if (length(k) == 0) "" else s$state[k[which.min(abs(t[k] - day))]]
  }, "")
  n <- sum(state != ""); yes <- sum(state == "quantifiable")
  same("persistence", paste0(p, c("/n", "/yes")), c(n, yes))
  if (n) same("persistence", paste0(p, "/share/", c("estimate", "lower", "upper")), c(yes / n, exact(yes, n)))
}

## ---- exposure --------------------------------------------------------------------------------------------------------------------
for (p in index("/exposure/metrics")) {
  e <- exposure[[text_at(paste0(p, "/metric"))]]; x <- e$raw[!is.na(e$raw)]
  same("exposure-tables", paste0(p, c("/median", "/q1", "/q3")), quantile(x, c(0.5, 0.25, 0.75), names = FALSE))
  for (g in index(paste0(p, "/groups"))) {
    x <- e$raw[e$group == text_at(paste0(g, "/id"))]
    same("exposure-tables", paste0(g, "/n"), length(x))
    if (length(x)) same("exposure-tables", paste0(g, c("/min", "/max", "/median")), c(min(x), max(x), median(x)))
  }
}
on_scale <- function(metric, log_scale) { e <- exposure[[metric]]; meta <- metrics[metrics$metric == metric, ]
  x <- e$raw; if (!log_scale) x else log(ifelse(x == 0, num(meta$floor), x)) }
for (p in index("/exposure/correlations")) {
  x <- exposure[[text_at(paste0(p, "/first"))]]$exposure; y <- exposure[[text_at(paste0(p, "/second"))]]$exposure; ok <- is.finite(x) & is.finite(y)
  same("exposure-tables", paste0(p, c("/n", "/pearson", "/spearman")), c(sum(ok), cor(x[ok], y[ok]), cor(x[ok], y[ok], method = "spearman")))
}

## ---- columns of a design -----------------------------------------------------------------------------------------------------------
known_value <- function(x) !(x %in% c("", NA))
column <- function(name, d) {
  if (name == "exposure") return(d$exposure)
  if (name == "logdose") return(log(num(d$dose)))
  if (name %in% names(subjects)) return(num(d[[name]]))
  for (v in names(subjects)[order(-nchar(names(subjects)))]) {
    l <- substring(name, nchar(v) + 1)
    if (startsWith(name, v) && (l %in% subjects[[v]] || l == "unknown")) {
      x <- d[[v]]; if (l == "unknown" || (v %in% unknown_level)) x <- ifelse(x == "", "unknown", x)
      return(ifelse(x == "", NA, as.numeric(x == l)))
    }
  }
  stop("no column for ", name)
}
unknown_level <- setdiff(names(subjects)[vapply(subjects, function(x) { m <- sum(x[match(er, subjects$subject)] == ""); m > 0 && m * 100 >= 5 * length(er) }, TRUE)], c("subject", "study"))
unknown_level <- Filter(function(v) anyNA(num(subjects[[v]][subjects[[v]] != ""])), unknown_level)      # categories alone
have <- function(names, d) Reduce(`&`, lapply(names, function(v) if (v %in% names(d)) d[[v]] != "" | v %in% unknown_level else TRUE), rep(TRUE, nrow(d)))
frame_of <- function(endpoint, metric) {
  e <- endpoints[endpoints$endpoint == endpoint & endpoints$subject %in% er, ]; d <- merge(e, subjects, by = "subject")
  d <- d[order(match(d$subject, er)), ]; x <- exposure[[metric]][match(d$subject, exposure[[metric]]$subject), ]
  d$exposure <- x$exposure; d$rawexp <- x$raw; d$group <- x$group
  d$entry <- num(d$entry); d$time <- num(d$time); d$event <- num(d$event)
  d[!is.na(d$event), ]
}
survival <- function(d) if (any(d$entry > 0)) Surv(d$entry, d$time, d$event) else Surv(d$time, d$event)

## ---- fits --------------------------------------------------------------------------------------------------------------------------
firth_loglik <- function(b, X, y) {
  eta <- drop(X %*% b); w <- plogis(eta) * plogis(-eta)
  sum(ifelse(y == 1, plogis(eta, log.p = TRUE), plogis(-eta, log.p = TRUE))) + 0.5 * as.numeric(determinant(crossprod(X * sqrt(w)))$modulus)
}
firth <- function(X, y, b = rep(0, ncol(X)), free = seq_len(ncol(X))) {
  for (i in 1:500) {
    p <- drop(plogis(X %*% b)); XW <- X * sqrt(p * (1 - p)); I <- crossprod(XW); h <- .rowSums((XW %*% solve(I)) * XW, nrow(XW), ncol(XW))
    if (length(free) == 0) break
    step <- drop(solve(I[free, free, drop = FALSE], crossprod(X, y - p + h * (0.5 - p))[free])); b[free] <- b[free] + step * min(1, 2 / max(abs(step), 2))
    if (max(abs(step)) < 1e-13) break
  }
  list(b = b, V = solve(crossprod(X * sqrt(drop(plogis(X %*% b) * plogis(-(X %*% b)))))), ll = firth_loglik(b, X, y))
}
profile_of <- function(fit, refit, j) {        # limits and p-value from the penalised likelihood with one coefficient held
  near <- fit$b; free <- setdiff(seq_along(near), j)
  held <- function(v) tryCatch({ r <- refit(replace(near, j, v), free); near <<- r$b; r$ll }, error = function(e) { near <<- fit$b; -1e10 })   # far out nothing is left to invert
  drop_to <- function(v) held(v) - fit$ll + qchisq(level, 1) / 2
  se <- sqrt(fit$V[j, j]); side <- function(s) { far <- 1; while (drop_to(fit$b[j] + s * far * se) > 0) far <- far * 1.3
    uniroot(drop_to, sort(fit$b[j] + s * c(0, far * se)), tol = 1e-13, maxiter = 200)$root }
  c(side(-1), side(1), pchisq(2 * (fit$ll - held(0)), 1, lower.tail = FALSE))
}
## Under separation the weights of the rows span many powers of ten and the penalised likelihood with one coefficient held has several maxima:
## the weighted rows are factored, the heaviest first, and the highest maximum counts.
penalised <- function(b, X, y) {
  eta <- drop(X %*% b); s <- sqrt(plogis(eta) * plogis(-eta)); o <- order(-s); q <- qr((X * s)[o, , drop = FALSE], LAPACK = TRUE)
  R <- abs(diag(qr.R(q))); if (!all(R > 0)) return(list(ll = -1e10, u = rep(0, length(b))))
  h <- numeric(length(y)); h[o] <- rowSums(qr.Q(q)^2)
  list(ll = sum(plogis(ifelse(y == 1, eta, -eta), log.p = TRUE)) + sum(log(R)), u = drop(crossprod(X, ifelse(y == 1, plogis(-eta), -plogis(eta)) + h * (0.5 - plogis(eta)))))
}
profile_graded <- function(fit, X, y, j) {     # of a slope, which does not mind that the other columns are centred
  m <- c(0, colMeans(X)[-1]); X <- sweep(X, 2, m); b <- fit$b; b[1] <- b[1] + sum(m * b); se <- sqrt(fit$V[j, j])
  free <- setdiff(seq_along(b), j); size <- sqrt(diag(fit$V))[free]; top <- penalised(b, X, y)$ll; warm <- b
  climb <- function(start) {
    f <- function(p) -penalised(replace(start, free, p), X, y)$ll; g <- function(p) -penalised(replace(start, free, p), X, y)$u[free]; p <- start[free]; last <- Inf
    for (again in 1:4) { r <- optim(p, f, g, method = "BFGS", control = list(maxit = 400, reltol = 1e-16, parscale = size)); p <- r$par; if (last - r$value < 1e-13) break; last <- r$value }
    list(ll = -r$value, at = replace(start, free, p))
  }
  held <- function(v) {
    best <- climb(replace(warm, j, v)); for (k in free) { other <- climb(replace(best$at, k, 2 * b[k] - best$at[k])); if (other$ll > best$ll) best <- other }
    warm <<- best$at; best$ll
  }
  drop_to <- function(v) held(v) - top + qchisq(level, 1) / 2
  side <- function(s) { warm <<- b; far <- 1; while (drop_to(b[j] + s * far * se) > 0) far <- far * 1.3; uniroot(drop_to, sort(b[j] + s * c(0, far * se)), tol = 1e-12, maxiter = 100)$root }
  limits <- c(side(-1), side(1)); warm <- b; c(limits, pchisq(2 * (top - held(0)), 1, lower.tail = FALSE))
}
cox_at <- function(b, X, y, ties) suppressWarnings(coxph(y ~ X, init = b, ties = ties, control = coxph.control(iter.max = 0)))
cox_firth <- function(X, y, ties, b = rep(0, ncol(X)), free = seq_len(ncol(X))) {
  fitter <- if (attr(y, "type") == "counting") agreg.fit else coxph.fit; still <- coxph.control(iter.max = 0); names <- as.character(seq_len(nrow(X)))
  half <- function(b) -0.5 * as.numeric(determinant(suppressWarnings(fitter(X, y, NULL, NULL, b, still, NULL, ties, names, FALSE))$var)$modulus)
  slope <- function(j) { h <- 2e-3; e <- function(k) half(replace(b, j, b[j] + k * h)); (8 * (e(1) - e(-1)) - (e(2) - e(-2))) / (12 * h) }
  for (i in 1:60) {
    f <- cox_at(b, X, y, ties); if (length(free) == 0) break
    u <- colSums(as.matrix(residuals(f, "score")))[free] + vapply(free, slope, 0)
    step <- drop(solve(solve(f$var)[free, free, drop = FALSE], u)); step <- step / max(1, abs(step)); b[free] <- b[free] + step
    if (max(abs(step)) < 1e-12) break
  }
  f <- cox_at(b, X, y, ties); list(b = b, V = f$var, ll = f$loglik[2] + half(b))
}
fit_of <- function(kind, X, d, ties = "efron", strata_names = character()) {
  if (kind == "cox") {
    y <- survival(d); st <- if (length(strata_names)) interaction(d[strata_names], drop = TRUE) else factor(rep(1, nrow(d)))
    tight <- coxph.control(eps = 1e-14, toler.chol = 1e-15, iter.max = 200)
    f <- if (length(strata_names)) coxph(y ~ X + strata(st), ties = ties, control = tight) else coxph(y ~ X, ties = ties, control = tight)
    return(list(b = unname(coef(f)), V = unname(vcov(f)), ll = f$loglik[2], c = unname(f$concordance["concordance"]), fit = f, k = ncol(X)))
  }
  if (kind == "linear") {
    f <- lm(d$response ~ X); return(list(b = unname(coef(f)), V = unname(vcov(f)), ll = as.numeric(logLik(f)), df = f$df.residual, k = ncol(X) + 2, fit = f))
  }
  X1 <- cbind(1, X)
  if (kind == "logistic-firth") return(c(firth(X1, d$event), k = NA))
  if (kind == "cox-firth") return(c(cox_firth(X, survival(d), ties), k = NA))
  f <- suppressWarnings(glm(d$event ~ X, family = binomial, control = glm.control(epsilon = 1e-15, maxit = 100))); b <- unname(coef(f))
  for (again in 1:3) {                         # glm reports the information of the step before its last
    p <- drop(plogis(X1 %*% b)); I <- crossprod(X1 * sqrt(p * (1 - p))); b <- b + drop(solve(I, crossprod(X1, d$event - p)))
  }
  p <- drop(plogis(X1 %*% b)); r <- rank(signif(p, 13)); n1 <- sum(d$event); n0 <- sum(1 - d$event)
  list(b = b, V = solve(crossprod(X1 * sqrt(p * (1 - p)))), ll = sum(ifelse(d$event == 1, log(p), log1p(-p))), p = p, k = ncol(X1),
       c = (sum(r[d$event == 1]) - n1 * (n1 + 1) / 2) / (n1 * n0))
}
ties_of <- function(endpoint) unname(set[paste0("ties.", endpoint)])
strata_of <- function(endpoint) if (paste0("strata.", endpoint) %in% names(set)) words(paste0("strata.", endpoint)) else character()
check_fit <- function(p, d, endpoint = "", iqr_rows = NULL) {
  ties <- ties_of(endpoint); strata_names <- strata_of(endpoint); kind <- text_at(paste0(p, "/kind")); terms <- index(paste0(p, "/terms")); name <- text_at(paste0(terms, "/name"))
  covs <- setdiff(name, "(Intercept)"); X <- matrix(unlist(lapply(covs, column, d)), nrow = nrow(d))
  ok <- stats::complete.cases(X); X <- X[ok, , drop = FALSE]; d <- d[ok, ]
  f <- fit_of(kind, X, d, ties, strata_names); part <- kind
  same(part, paste0(p, "/n"), nrow(d)); same(part, paste0(p, "/logLik"), f$ll)
  if (kind != "linear") same(part, paste0(p, "/events"), sum(d$event))
  if (!is.na(f$k)) same(part, paste0(p, "/aic"), 2 * f$k - 2 * f$ll)
  se <- sqrt(diag(f$V)); method <- text_at(paste0(terms, "/method"))
  same(part, paste0(terms, "/estimate"), f$b); same(part, paste0(terms, "/se"), se); same(part, paste0(terms, "/statistic"), f$b / se)
  same(part, paste0(terms, "/ratio/estimate"), exp(f$b))
  q <- if (kind == "linear") qt(1 - (1 - level) / 2, f$df) else z
  lower <- f$b - q * se; upper <- f$b + q * se; pv <- if (kind == "linear") 2 * pt(-abs(f$b / se), f$df) else 2 * pnorm(-abs(f$b / se))
  if (all(method == "profile")) {
    asked <- if (kind == "cox-firth") which(name == "exposure") else which(name != "(Intercept)")
    refit <- if (kind == "cox-firth") function(b, free) cox_firth(X, survival(d), ties, b, free) else function(b, free) firth(cbind(1, X), d$event, b, free)
    apart <- kind != "cox-firth" && max(abs(cbind(1, X) %*% f$b)) > 12
    for (j in asked) { r <- if (apart) profile_graded(f, cbind(1, X), d$event, j) else profile_of(f, refit, j); lower[j] <- r[1]; upper[j] <- r[2]; pv[j] <- r[3] }
    terms_checked <- asked
  } else terms_checked <- seq_along(name)
  j <- terms_checked; same(part, paste0(terms[j], "/lower"), lower[j]); same(part, paste0(terms[j], "/upper"), upper[j]); same(part, paste0(terms[j], "/p"), pv[j])
  same(part, paste0(terms[j], "/ratio/lower"), exp(lower[j])); same(part, paste0(terms[j], "/ratio/upper"), exp(upper[j]))
  x <- which(name == "exposure")
  if (length(x)) for (e in index(paste0(p, "/effects"))) {
    step <- switch(text_at(paste0(e, "/scale")), "per-unit" = 1, "per-2-fold" = log(2), "per-10-fold" = log(10), "per-iqr" = diff(cut_at(if (is.null(iqr_rows)) d$exposure else iqr_rows, c(0.25, 0.75))))
    same(part, paste0(e, "/step"), step); same(part, paste0(e, "/ratio/", c("estimate", "lower", "upper")), exp(step * c(f$b[x], lower[x], upper[x])))
  }
  if (!is.null(f$c)) same(part, paste0(p, "/concordance/estimate"), f$c)
  invisible(c(f, list(X = X, d = d, names = name, lower = lower, upper = upper, steps = c("per 2-fold" = log(2), "per interquartile range" = diff(cut_at(if (is.null(iqr_rows)) d$exposure else iqr_rows, c(0.25, 0.75)))))))
}
## A fit that ended in separation has no finite maximum in R either: fitted values reach 0 and 1, or a coefficient runs away.
check_separated <- function(p, d) {
  covs <- words("forced"); X <- matrix(unlist(lapply(c("exposure", unlist(lapply(covs, function(v) { l <- sort(unique(d[[v]][d[[v]] != ""])); if (anyNA(num(l))) paste0(v, l[-1]) else v }))), column, d)), nrow = nrow(d))
  if (grepl("crude", p)) X <- X[, 1, drop = FALSE]
  f <- suppressWarnings(glm(d$event ~ X, family = binomial, control = glm.control(epsilon = 1e-15, maxit = 60)))
  runaway <- any(f$fitted.values > 1 - 1e-9 | f$fitted.values < 1e-9) && (max(abs(coef(f)), na.rm = TRUE) > 10 || f$deviance < 1e-6)
  note("separation", p, as.numeric(runaway), 1)
}

## ---- dose and exposure -------------------------------------------------------------------------------------------------------------
dose_frame <- function(metric) { d <- of(er); d$response <- on_scale(metric, TRUE)[match(er, exposure[[metric]]$subject)]; d[is.finite(d$response) & num(d$dose) > 0, ] }
if (done("/doseExposure")) {
  d <- dose_frame(text_at("/doseExposure/metric")); d <- d[have(words("dose_covariates"), d), ]
  check_fit("/doseExposure/crude", d); f <- check_fit("/doseExposure/adjusted", d)
  j <- which(f$names == "logdose"); q <- qt(1 - (1 - level) / 2, f$df); b <- f$b[j] + c(0, -1, 1) * q * sqrt(f$V[j, j])
  same("dose", paste0("/doseExposure/slope/", c("estimate", "lower", "upper")), b)
  for (p in index("/doseExposure/foldChanges")) {
    r <- exp(log(at(paste0(p, "/toDose")) / at(paste0(p, "/fromDose"))) * b); same("dose", paste0(p, "/ratio/", c("estimate", "lower", "upper")), c(r[1], sort(r[2:3])))
  }
}
for (p in index("/exposure/burden")) {
  d <- of(er); m <- text_at(paste0(p, "/metric")); v <- text_at(paste0(p, "/covariate"))
  d$response <- on_scale(m, TRUE)[match(er, exposure[[m]]$subject)]; d <- d[is.finite(d$response) & have(v, d), ]
  l <- sub("^.*: (.*) against .*$", "\\1", text_at(paste0(p, "/label"))); x <- if (v %in% names(d) && !anyNA(num(d[[v]]))) num(d[[v]]) else NULL
  levels_of <- sort(unique(d[[v]])); ref <- sub("^.* against ", "", text_at(paste0(p, "/label")))
  f <- if (is.null(x)) lm(d$response ~ relevel(factor(d[[v]]), ref)) else lm(d$response ~ x)
  k <- if (is.null(x)) paste0("relevel(factor(d[[v]]), ref)", l) else "x"
  same("exposure-tables", paste0(p, "/n"), nrow(d)); same("exposure-tables", paste0(p, "/p"), summary(f)$coefficients[k, 4])
  same("exposure-tables", paste0(p, "/ratio/", c("estimate", "lower", "upper")), exp(c(coef(f)[k], confint(f, k, level = level))))
}

## ---- curves, rank tests, rates -----------------------------------------------------------------------------------------------------
rank_test <- function(d, weight) {             # weighted log-rank by hand: statistic over groups and trend
  g <- factor(d$group); late <- any(d$entry > 0); times <- sort(unique(d$time[d$event == 1])); K <- nlevels(g)
  O <- rep(0, K); V <- matrix(0, K, K); s <- 1
  for (t in times) {
    risk <- d$time >= t & d$entry < t; n <- sum(risk); now <- d$time == t & d$event == 1; k <- sum(now)
    ng <- tapply(risk, g, sum); w <- switch(weight, "log-rank" = 1, peto = s, gehan = n, "tarone-ware" = sqrt(n))
    O <- O + w * (tapply(now, g, sum) - k * ng / n)
    if (n > 1) V <- V + w^2 * k * (n - k) / (n - 1) * (diag(as.numeric(ng) / n, K) - outer(as.numeric(ng), as.numeric(ng)) / n^2)
    s <- s * (1 - k / n)
  }
  u <- O[-1]; sc <- seq_len(K); c(drop(u %*% solve(V[-1, -1], u)), sum(sc * O)^2 / drop(sc %*% V %*% sc), K - 1)
}
for (e in index("/timeToEvent")) {
  if (!done(e)) next
  name <- text_at(paste0(e, "/endpoint")); all_rows <- frame_of(name, text_at(paste0(e, "/metric"))); all_rows <- all_rows[!is.na(all_rows$time), ]
  same("kaplan-meier", paste0(e, c("/n", "/events")), c(nrow(all_rows), sum(all_rows$event)))
  for (p in c(index(paste0(e, "/curves")), paste0(e, "/overall"))) {
    g <- text_at(paste0(p, "/group")); d <- if (grepl("overall$", p)) all_rows else all_rows[all_rows$group == g, ]
    if (nrow(d) == 0) next
    fit <- survfit(survival(d) ~ 1, conf.type = set["km_interval"], conf.int = level); q <- quantile(fit, 0.5)
    same("kaplan-meier", paste0(p, c("/n", "/events", "/median/estimate", "/median/lower", "/median/upper")), c(nrow(d), sum(d$event), q$quantile, q$lower, q$upper))
    l <- index(paste0(p, "/landmarks")); l <- l[at(paste0(l, "/time")) <= max(d$time)]
    if (length(l)) {
      s <- summary(fit, times = at(paste0(l, "/time")), extend = TRUE)
      for (k in c("estimate", "lower", "upper")) same("kaplan-meier", paste0(l, "/survival/", k), s[[c(estimate = "surv", lower = "lower", upper = "upper")[k]]])
    }
  }
  for (r in index(paste0(e, "/riskTable"))) {
    d <- all_rows[all_rows$group == text_at(paste0(r, "/group")) | text_at(paste0(r, "/group")) == "all", ]; t <- at(index(paste0(r, "/times")))
    same("kaplan-meier", index(paste0(r, "/atRisk")), vapply(t, function(x) sum(d$time >= x & (x == 0 | d$entry < x)), 0))
  }
  d <- all_rows[all_rows$group != "", ]
  for (t in index(paste0(e, "/tests"))) {
    if (is.na(at(paste0(t, "/statistic")))) next
    id <- text_at(paste0(t, "/id")); r <- rank_test(d, sub("-trend$", "", id)); trend <- grepl("trend", id); x <- if (trend) r[2] else r[1]; df <- if (trend) 1 else r[3]
    if (id == "log-rank" && !any(d$entry > 0)) x <- survdiff(Surv(d$time, d$event) ~ d$group)$chisq
    same("log-rank", paste0(t, c("/statistic", "/df", "/p")), c(x, df, pchisq(x, df, lower.tail = FALSE)))
  }
}
for (e in index("/binary")) {
  if (!done(e)) next
  d <- frame_of(text_at(paste0(e, "/endpoint")), text_at(paste0(e, "/metric"))); yes <- sum(d$event)
  same("rates", paste0(e, c("/n", "/yes", "/rate/estimate", "/rate/lower", "/rate/upper")), c(nrow(d), yes, yes / nrow(d), exact(yes, nrow(d))))
  n <- y <- numeric()
  for (p in index(paste0(e, "/rates"))) {
    g <- d[d$group == text_at(paste0(p, "/group")), ]; if (nrow(g) == 0) next
    n <- c(n, nrow(g)); y <- c(y, sum(g$event)); k <- length(n)
    same("rates", paste0(p, c("/n", "/yes", "/median", "/rate/estimate", "/rate/lower", "/rate/upper")), c(n[k], y[k], cut_at(g$rawexp, 0.5), y[k] / n[k], exact(y[k], n[k])))
  }
  if (!is.na(at(paste0(e, "/trend/statistic")))) { t <- suppressWarnings(prop.trend.test(y, n)); same("rates", paste0(e, c("/trend/statistic", "/trend/p")), c(t$statistic, t$p.value)) }
}

## ---- models and their checks ---------------------------------------------------------------------------------------------------------
fitted <- list()
for (e in c(index("/timeToEvent"), index("/binary"))) {
  if (!done(e)) next
  cox <- grepl("timeToEvent", e); endpoint <- text_at(paste0(e, "/endpoint")); m <- paste0(e, "/models"); metric <- text_at(paste0(e, "/metric"))
  rows <- frame_of(endpoint, metric); if (cox) rows <- rows[!is.na(rows$time), ]
  given <- rows[!is.na(rows$exposure), ]; forced <- intersect(words("forced"), names(subjects)); base_rows <- given[have(forced, given), ]
  for (role in c("crude", "adjusted", "firth")) {
    p <- paste0(m, "/", role); status <- text_at(paste0(p, "/outcome/status")); reason <- text_at(paste0(p, "/outcome/reason"))
    if (status == "done") fitted[[paste(endpoint, role)]] <- check_fit(p, base_rows, endpoint)
    else if (!cox && grepl("separat", paste(status, reason))) check_separated(p, base_rows)
  }
  candidates <- text_at(index(paste0(m, "/selection/candidates"))); fixed <- given[have(c(forced, candidates), given), ]
  for (role in c("selected", "full")) if (done(paste0(m, "/", role))) check_fit(paste0(m, "/", role), fixed, endpoint)
  for (p in index(paste0(m, "/univariable"))) if (done(p)) { v <- sub("^.*univariable\\.", "", text_at(paste0(p, "/id"))); check_fit(p, rows[have(v, rows), ], endpoint) }
  kind <- if (cox) "cox" else "logistic"
  columns_of <- function(v) { l <- setdiff(sort(unique(subjects[[v]])), ""); if (!anyNA(num(l))) v else { all <- tree$value[grepl("/terms/[0-9]+/name$", tree$path)]; u <- unique(all[startsWith(all, v) & substring(all, nchar(v) + 1) %in% c(l, "unknown")]); u } }
  design <- function(names, d) matrix(unlist(lapply(names, column, d)), nrow = nrow(d))
  base <- fitted[[paste(endpoint, "adjusted")]]; own <- if (is.null(base)) "exposure" else setdiff(base$names, "(Intercept)")

  ## the search
  current <- own
  score <- function(names) fit_of(kind, design(names, fixed), fixed, ties_of(endpoint), strata_of(endpoint))
  for (s in index(paste0(m, "/selection/steps"))) {
    back <- grepl("backward", text_at(paste0(s, "/action"))); now <- score(current)
    for (k in index(paste0(s, "/candidates"))) {
      cols <- columns_of(text_at(paste0(k, "/name"))); other <- score(if (back) setdiff(current, cols) else c(current, cols)); stat <- 2 * abs(other$ll - now$ll)
      same("selection", paste0(k, c("/statistic", "/df", "/p", "/aic")), c(stat, length(cols), pchisq(stat, length(cols), lower.tail = FALSE), 2 * other$k - 2 * other$ll))
    }
    chosen <- text_at(paste0(s, "/chosen")); if (chosen != "") current <- if (back) setdiff(current, columns_of(chosen)) else c(current, columns_of(chosen))
  }

  ## the choice of the metric
  choice <- index(paste0(m, "/metricChoice/rows"))
  if (length(choice)) {
    forms <- lapply(choice, function(p) { x <- on_scale(text_at(paste0(p, "/metric")), text_at(paste0(p, "/scale")) == "log"); x[match(rows$subject, exposure[[1]]$subject)] })
    ok <- Reduce(`&`, lapply(forms, is.finite)) & have(if (length(own) > 1) forced else character(), rows); aic <- numeric()
    for (i in seq_along(choice)) {
      p <- choice[i]; d <- rows[ok, ]; x <- forms[[i]][ok]; d$exposure <- x / diff(cut_at(x, c(0.25, 0.75))); if (is.na(at(paste0(p, "/logLik")))) { aic[i] <- NA; next }
      f <- fit_of(kind, design(own, d), d, ties_of(endpoint), strata_of(endpoint)); j <- length(f$b) - length(own) + 1; se <- sqrt(f$V[j, j]); aic[i] <- 2 * f$k - 2 * f$ll
      same("metric-choice", paste0(p, c("/n", "/logLik", "/aic", "/p")), c(nrow(d), f$ll, aic[i], 2 * pnorm(-abs(f$b[j] / se))))
      same("metric-choice", paste0(p, "/perIqr/", c("estimate", "lower", "upper")), exp(f$b[j] + c(0, -1, 1) * z * se))
    }
    same("metric-choice", paste0(choice, "/deltaAic"), aic - min(aic, na.rm = TRUE))
  }

  ## what the primary model rests on
  used <- if (!is.null(base)) base else fitted[[paste(endpoint, "crude")]]; g <- paste0(m, "/diagnostics")
  if (is.null(used)) next
  hazards <- index(paste0(g, "/proportionalHazards"))
  if (length(hazards)) { t <- cox.zph(used$fit, transform = "km", terms = FALSE)$table; same("diagnostics", paste0(hazards, "/statistic"), t[, 1]); same("diagnostics", paste0(hazards, "/df"), t[, 2]); same("diagnostics", paste0(hazards, "/p"), t[, 3]) }
  vif <- index(paste0(g, "/vif"))
  if (length(vif)) same("diagnostics", paste0(vif, "/value"), if (cox) diag(solve(cor(used$X))) else diag(solve(cov2cor(used$V[-1, -1]))))
  for (t in index(paste0(g, "/tests"))) if (text_at(paste0(t, "/id")) == "hosmer-lemeshow") {
    b <- cut(used$p, unique(quantile(used$p, seq(0, 1, 0.1), names = FALSE)), include.lowest = TRUE); n <- tapply(used$p, b, length)
    o <- tapply(used$d$event, b, sum); x <- tapply(used$p, b, sum); s <- sum((o - x)^2 / x + (o - x)^2 / (n - x)); df <- nlevels(b) - 2
    same("diagnostics", paste0(t, c("/statistic", "/df", "/p")), c(s, df, pchisq(s, df, lower.tail = FALSE)))
  }
  j <- which(used$names == "exposure")
  for (p in head(index(paste0(g, "/influence")), 3)) {
    keep <- used$d$subject != text_at(paste0(p, "/subject")); if (is.na(at(paste0(p, "/without")))) next
    f <- fit_of(kind, used$X[keep, , drop = FALSE], used$d[keep, ], ties_of(endpoint), strata_of(endpoint)); same("diagnostics", paste0(p, c("/without", "/change")), c(2^f$b[j], 2^(f$b[j] - used$b[j]) - 1))
  }
}
p <- at(paste0(index("/multiplicity"), "/p"))
for (k in c(bonferroni = "bonferroni", holm = "holm", benjaminiHochberg = "BH")) {
  name <- c(bonferroni = "bonferroni", holm = "holm", BH = "benjaminiHochberg")[k]; same("multiplicity", paste0(index("/multiplicity"), "/", name), p.adjust(p, k))
}

## ---- predictions over the doses: estimates and delta-method limits; the bootstrap is not repeated ---------------------------------------
reference_of <- function(names) vapply(names, function(n) if (n == "(Intercept)") 1 else if (n %in% names(subjects)) median(num(of(er)[[n]]), na.rm = TRUE) else 0, 0)
for (p in index("/doseRange/doses")) { d <- at(paste0(p, "/dose")); x <- num(of(er)$dose); same("dose-range", paste0(p, "/near"), sum(abs(x - d) <= num(set["near_share"]) * d, na.rm = TRUE)) }
dose_fit <- list()
for (metric in unique(text_at(paste0(index("/doseRange/exposures"), "/metric")))) {
  d <- dose_frame(metric); d <- d[have(words("dose_covariates"), d), ]; names_of <- c("logdose", setdiff(text_at(paste0(index("/doseExposure/adjusted/terms"), "/name")), c("(Intercept)", "logdose")))
  f <- fit_of("linear", design(names_of, d), d); f$names <- c("(Intercept)", names_of); dose_fit[[metric]] <- f
}
at_dose <- function(f, dose) { x <- reference_of(f$names); x[f$names == "logdose"] <- log(dose); unname(x) }
for (p in index("/doseRange/exposures")) {
  f <- dose_fit[[text_at(paste0(p, "/metric"))]]; x <- at_dose(f, at(paste0(p, "/dose"))); half <- qt(1 - (1 - level) / 2, f$df) * sqrt(drop(x %*% f$V %*% x))
  same("dose-range", paste0(p, "/delta/", c("estimate", "lower", "upper")), exp(sum(x * f$b) + c(0, -half, half))); same("dose-range", paste0(p, "/bootstrap/estimate"), exp(sum(x * f$b)))
}
low <- num(set["reference_dose"])
for (p in index("/doseRange/predictions")) {
  endpoint <- text_at(paste0(p, "/endpoint")); metric <- text_at(paste0(p, "/metric")); a <- dose_fit[[metric]]; log_scale <- metrics$scale[metrics$metric == metric] == "log"
  r <- fitted[[paste(endpoint, "adjusted")]]; if (is.null(r)) r <- fitted[[paste(endpoint, "crude")]]
  x1 <- at_dose(a, at(paste0(p, "/dose"))); x0 <- at_dose(a, low); l1 <- sum(x1 * a$b); l0 <- sum(x0 * a$b); j <- which(r$names == "exposure"); b <- r$b[j]
  cox <- !is.null(r$fit); slope <- a$b[a$names == "logdose"]; own <- num(r$d$dose); ok <- own > 0; eta <- drop((if (cox) r$X else cbind(1, r$X)) %*% r$b)
  moved <- function(dose) { s <- slope * (log(dose) - log(own[ok])); x <- r$d$exposure[ok]; eta[ok] + b * ((if (log_scale) x + s else x * exp(s)) - x) }
  if (cox && text_at(paste0(p, "/measure")) == "survival-12-months") {
    ev <- sort(unique(r$d$time[r$d$event == 1 & r$d$time <= 12])); H <- sum(vapply(ev, function(t) sum(r$d$time == t & r$d$event == 1) / sum(exp(eta)[r$d$time >= t & r$d$entry < t]), 0))
    s <- function(dose) mean(exp(-H * exp(moved(dose)))); same("dose-range", paste0(p, c("/population/estimate", "/difference/estimate")), c(s(at(paste0(p, "/dose"))), s(at(paste0(p, "/dose"))) - s(low)))
    next
  }
  change <- if (log_scale) l1 - l0 else exp(l1) - exp(l0); names_of <- c("logdose", setdiff(r$names, c("(Intercept)", "exposure"))); d <- r$d[ok, ]
  direct <- tryCatch(fit_of(if (cox) "cox" else "logistic", design(names_of, d), d, ties_of(endpoint), strata_of(endpoint)), error = function(e) NULL); dose <- at(paste0(p, "/dose"))
  if (cox) {
    dx <- x1 - x0; half <- z * sqrt(change^2 * r$V[j, j] + b^2 * drop(dx %*% a$V %*% dx) * (if (log_scale) 1 else exp(2 * l1)))
    same("dose-range", paste0(p, "/delta/", c("estimate", "lower", "upper")), exp(b * change + c(0, -half, half)))
    same("dose-range", paste0(p, "/reference/estimate"), exp(b * change)); if (log_scale) same("dose-range", paste0(p, "/population/estimate"), exp(b * slope * log(dose / low)))
    if (!is.na(at(paste0(p, "/direct/estimate")))) { s <- log(dose / low); same("dose-range", paste0(p, "/direct/", c("estimate", "lower", "upper")), exp(direct$b[1] * s + c(0, -1, 1) * z * abs(s) * sqrt(direct$V[1, 1]))) }
  } else {
    x <- if (log_scale) l1 else exp(l1); v <- reference_of(r$names); v[r$names == "exposure"] <- x; v <- unname(v); centre <- sum(v * r$b)
    half <- z * sqrt(drop(v %*% r$V %*% v) + (b * (if (log_scale) 1 else x))^2 * drop(x1 %*% a$V %*% x1))
    same("dose-range", paste0(p, "/delta/", c("estimate", "lower", "upper")), plogis(centre + c(0, -half, half))); same("dose-range", paste0(p, "/reference/estimate"), plogis(centre))
    same("dose-range", paste0(p, c("/population/estimate", "/difference/estimate")), c(mean(plogis(moved(dose))), mean(plogis(moved(dose))) - mean(plogis(moved(low)))))
    if (!is.na(at(paste0(p, "/direct/estimate")))) { v <- reference_of(c("(Intercept)", names_of)); v[2] <- log(dose); v <- unname(v); h <- z * sqrt(drop(v %*% direct$V %*% v)); same("dose-range", paste0(p, "/direct/", c("estimate", "lower", "upper")), plogis(sum(v * direct$b) + c(0, -h, h))) }
  }
}

## ---- sensitivity sets ------------------------------------------------------------------------------------------------------------------
known_day <- function(endpoint) {              # day of a yes, by subject; NA where it has none
  for (e in index("/binary")) if (text_at(paste0(e, "/endpoint")) == endpoint) {
    p <- index(paste0(e, "/subjects")); yes <- text_at(paste0(p, "/yes")) == "1"
    return(setNames(ifelse(yes, at(paste0(p, "/onsetDay")), NA), text_at(paste0(p, "/subject"))))
  }
  numeric()
}
response_day <- known_day("ORR"); month <- num(set["days_per_month"]); window_end <- num(set["window_end"]); landmark_day <- num(set["landmark_day"])
origin_day <- function(endpoint, ids) { def <- definitions[definitions$name == endpoint, ]; if (nrow(def) && def$origin[1] == "response") unname(response_day[ids]) else rep(0, length(ids)) }
with_basis <- function(name, value, what) { was <- unname(set[name]); set[name] <<- value; on.exit(set[name] <<- was); what() }
cut_exposure <- function(metric, ids, ends) vapply(seq_along(ids), function(i) {
  end <- min(ends[i], window_end); s <- by_subject[[ids[i]]]; if (!(end > 0) || is.null(s)) return(NA_real_)
  if (startsWith(metric, "AUC")) { v <- with_basis("area_ends", format(end, digits = 17), function() nca(s)); t <- num(s$actual); last <- v["TLST"]   # a tail that no slope and no later sample closes has no area
    if (is.na(v["LAMZ"]) && !is.na(last) && end > last && !any(t > last & s$state != "missing" & s$excluded == "", na.rm = TRUE)) return(NA_real_)
    v <- v[startsWith(names(v), "AUC0-")]; return(if (length(v)) unname(v[1]) / end else NA_real_) }
  t <- num(s$actual); nominal <- num(s$nominal); t <- if (set["time_basis"] == "nominal") ifelse(is.na(nominal), t, nominal) else ifelse(is.na(t), nominal, t)
  v <- nca(s[!is.na(t) & t <= end, ]); if (is.null(v) || !(metric %in% names(v))) NA_real_ else unname(v[metric])
}, 0)
nominal_nca <- NULL
for (q in index("/sensitivity")) {
  id <- text_at(paste0(q, "/id"))
  for (p in index(paste0(q, "/rows"))) {
    endpoint <- text_at(paste0(p, "/endpoint")); e <- c(index("/timeToEvent"), index("/binary")); e <- e[text_at(paste0(e, "/endpoint")) == endpoint]
    cox <- grepl("timeToEvent", e); metric <- text_at(paste0(e, "/metric")); log_scale <- metrics$scale[metrics$metric == metric] == "log"
    d <- fitted[[paste(endpoint, "adjusted")]]; if (is.null(d)) d <- fitted[[paste(endpoint, "crude")]]
    primary <- d; d <- primary$d; scale <- text_at(paste0(p, "/scale"))
    if (scale %in% names(primary$steps)) { j <- which(primary$names == "exposure"); same("sensitivity", paste0(p, "/primary/", c("estimate", "lower", "upper")), exp(primary$steps[scale] * c(primary$b[j], primary$lower[j], primary$upper[j]))) }
    if (!done(paste0(p, "/fit"))) next
    if (id == "landmark") {
      o <- origin_day(endpoint, d$subject); day <- d$time * month + o; r <- unname(response_day[d$subject])
      start <- if (any(o != 0, na.rm = TRUE)) pmax(landmark_day, r, na.rm = TRUE) else rep(landmark_day, nrow(d)); keep <- day > start + 1e-9
      d$time <- (day - start) / month; d <- d[keep %in% TRUE, ]; d$entry <- 0
    } else if (id == "exposure-cut-at-event") {
      days_of <- if (cox) ifelse(d$event == 1, d$time * month + origin_day(endpoint, d$subject), window_end) else {
        y <- unname(known_day(endpoint)[d$subject]); m <- median(known_day(endpoint), na.rm = TRUE); if (is.na(m)) m <- window_end; ifelse(is.na(y), m, y) }
      x <- cut_exposure(metric, d$subject, days_of); d$exposure <- if (log_scale) ifelse(x > 0, log(x), NA) else x; d <- d[is.finite(d$exposure), ]
    } else if (id == "early-slope") { d$exposure <- unname(parameter(d$subject, "EXPSLP")); d <- d[is.finite(d$exposure), ]
    } else if (id == "without-early-deaths") { death <- num(days$death)[match(d$subject, days$subject)]; d <- d[!(death < num(set["early_death_day"])) %in% TRUE, ]
    } else if (id == "nominal-time") {
      if (is.null(nominal_nca)) nominal_nca <- with_basis("time_basis", "nominal", function() lapply(by_subject, nca))
      x <- vapply(d$subject, function(i) { v <- nominal_nca[[i]]; if (is.null(v) || !(metric %in% names(v))) NA_real_ else unname(v[metric]) }, 0)
      middle <- function(all) median(vapply(er, function(i) { v <- all[[i]]; if (is.null(v) || !("TMAX" %in% names(v))) NA_real_ else unname(v["TMAX"]) }, 0), na.rm = TRUE)
      floor <- num(metrics$floor[metrics$metric == metric]); if (metric == "EXPRATE") floor <- floor * middle(computed) / middle(nominal_nca)
      d$exposure <- unname(if (log_scale) log(ifelse(d$rawexp == 0, floor, x)) else x); d <- d[is.finite(d$exposure), ]
    } else if (id == "post-infusion-covariates") { d <- d[have(words("after_infusion"), d), ]
    } else if (id == "without-zero-exposure") { d <- d[d$rawexp != 0, ]
    } else if (id != "firth") next
    f <- check_fit(paste0(p, "/fit"), d, endpoint); j <- which(f$names == "exposure")
    same("sensitivity", paste0(p, "/here/", c("estimate", "lower", "upper")), exp(f$steps[scale] * c(f$b[j], f$lower[j], f$upper[j])))
  }
}
