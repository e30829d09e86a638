# Makes the cases of this folder: Rscript reference.R FOLDER
suppressMessages({library(survival); library(jsonlite); library(numDeriv)})
out <- commandArgs(TRUE)[1]
num <- function(x) { x <- unname(x); if (length(x) > 1) return(lapply(x, num)); if (is.null(x)) return(NULL); if (is.character(x)) return(x); if (is.na(x)) "NA" else if (is.infinite(x)) (if (x > 0) "Inf" else "-Inf") else x }
tab <- function(m) list(rows = seq_len(nrow(m)), cols = seq_len(ncol(m)), data = lapply(seq_len(nrow(m)), function(i) lapply(unname(m[i, ]), num)))
case <- function(id, spec, data, expected, tol, notes = NULL) {
  d <- file.path(out, id); dir.create(d, showWarnings = FALSE)
  write.csv(data, file.path(d, "input.csv"), row.names = FALSE, quote = FALSE, na = "")
  writeLines(toJSON(list(id = id, spec = spec, tolerance_suggested = tol, notes = notes, expected = expected), auto_unbox = TRUE, digits = NA, null = "null", pretty = TRUE), file.path(d, "expected.json"))
}
tight <- coxph.control(eps = 1e-15, iter.max = 60, toler.chol = 1e-13)

## Direct adjusted survival. The baseline comes from the risk sets at given coefficients; the derivative by the coefficients is numerical
## (Richardson), so nothing of the formula under test but the two terms of the variance enters.
baseline <- function(b, y, X, st, w, off, efron, at, s) { # cumulated hazard and sum weight / S0^2 of stratum s by time `at`
  r <- w * exp(drop(X %*% b) + off); h <- 0; q <- 0
  for (t in sort(unique(y[y[, 3] == 1 & st == s & y[, 2] <= at, 2]))) {
    R <- st == s & y[, 1] < t & y[, 2] >= t; D <- R & y[, 2] == t & y[, 3] == 1; d <- sum(D)
    k <- if (efron) seq_len(d) - 1 else 0
    S0 <- sum(r[R]) - k / d * sum(r[D]); ww <- sum(w[D]) / length(k); h <- h + sum(ww / S0); q <- q + sum(ww / S0^2)
  }
  c(h, q)
}
adjusted <- function(fit, y, X, st, w, off, sets, times) { # sets: list of list(X, st) to average over
  if (ncol(y) == 2) y <- cbind(-1, y); efron <- fit$method == "efron"; b <- coef(fit); V <- vcov(fit); u <- w / sum(w)
  part <- function(set, t) { f <- function(b) { e <- exp(drop(set$X %*% b) + off); H <- sapply(set$st, function(s) 0); for (s in unique(set$st)) H[set$st == s] <- baseline(b, y, X, st, w, off, efron, t, s)[1]; sum(u * exp(-e * H)) }
    g <- grad(f, b, method.args = list(r = 8)); e <- exp(drop(set$X %*% b) + off); strata <- sort(unique(st)); v <- q <- numeric(length(strata))
    for (k in seq_along(strata)) { hq <- baseline(b, y, X, st, w, off, efron, t, strata[k]); i <- set$st == strata[k]; v[k] <- sum(u[i] * e[i] * exp(-e[i] * hq[1])); q[k] <- hq[2] }
    list(S = f(b), g = g, v = v, q = q) }
  S <- se <- dse <- lse <- matrix(NA, length(sets), length(times)); first <- lapply(times, function(t) part(sets[[1]], t))
  for (i in seq_along(sets)) for (k in seq_along(times)) { a <- part(sets[[i]], times[k]); z <- first[[k]]; S[i, k] <- a$S
    se[i, k] <- sqrt(sum(a$v^2 * a$q) + drop(a$g %*% V %*% a$g)); dse[i, k] <- sqrt(sum((a$v - z$v)^2 * a$q) + drop((a$g - z$g) %*% V %*% (a$g - z$g)))
    ca <- 1 / (a$S * log(a$S)); cz <- 1 / (z$S * log(z$S)); lse[i, k] <- sqrt(sum((ca * a$v - cz * z$v)^2 * a$q) + drop((ca * a$g - cz * z$g) %*% V %*% (ca * a$g - cz * z$g))) }
  z <- qnorm(0.975); D <- sweep(S, 2, S[1, ]); L <- sweep(log(S), 2, log(S[1, ]), "/")
  lim <- function(type) { l <- switch(type, plain = pmax(S - z * se, 0), log = S * exp(-z * se / S), `log-log` = S^exp(-z * se / (S * log(S)))); u <- switch(type, plain = pmin(S + z * se, 1), log = pmin(S * exp(z * se / S), 1), `log-log` = S^exp(z * se / (S * log(S)))); list(conf_type = type, lower = tab(l), upper = tab(u)) }
  list(survival = tab(S), survival_se = tab(se), limits = lapply(c("plain", "log", "log-log"), lim), difference_from_first = tab(D), difference_se = tab(dse), difference_lower95 = tab(D - z * dse), difference_upper95 = tab(D + z * dse),
    hazard_ratio_to_first = tab(L), hazard_ratio_se_log = tab(lse), hazard_ratio_lower95 = tab(L * exp(-z * lse)), hazard_ratio_upper95 = tab(L * exp(z * lse)))
}
lung0 <- na.omit(data.frame(time = lung$time, status = lung$status - 1, age = lung$age, sex = lung$sex, ecog = lung$ph.ecog, wt = rep(1:3, length.out = nrow(lung))))
one <- function(X) rep(1, nrow(X)); set <- function(d, name, v, f) { d[[name]] <- v; f(d) }
{ # one covariate set to two values; checked against survfit with a single repeated pattern
  f <- coxph(Surv(time, status) ~ age + sex + ecog, lung0, control = tight); m <- function(d) list(X = as.matrix(d[, c("age", "sex", "ecog")]), st = rep(1, nrow(d)))
  X <- m(lung0)$X; n <- nrow(X); y <- as.matrix(lung0[, 1:2]); times <- c(150, 300, 500); same <- lung0; same$age <- 60; same$sex <- 1; same$ecog <- 1
  r <- adjusted(f, y, X, rep(1, n), rep(1, n), rep(0, n), list(m(same)), times); s <- summary(survfit(f, same[1, ]), times = times)
  stopifnot(max(abs(unlist(r$survival$data) - s$surv)) < 1e-12, max(abs(unlist(r$survival_se$data) - s$std.err)) < 1e-9)
  case("adjusted_lung", list(kind = "cox", formula = "Surv(time,status) ~ age + sex + ecog", ties = "efron", times = times, marginal_variable = "sex", marginal_values = c(1, 2)), lung0,
    list(marginal = adjusted(f, y, X, rep(1, n), rep(1, n), rep(0, n), list(set(lung0, "sex", 1, m), set(lung0, "sex", 2, m)), times)), 1e-8)
}
{ # the variable is a stratum (Zhang et al. 2007); case weights that are counts, Breslow
  f <- coxph(Surv(time, status) ~ age + ecog + strata(sex), lung0, weights = wt, ties = "breslow", control = tight); m <- function(d) list(X = as.matrix(d[, c("age", "ecog")]), st = d$sex)
  n <- nrow(lung0); X <- m(lung0)$X; y <- as.matrix(lung0[, 1:2]); times <- c(100, 365, 700)
  case("adjusted_strata_weights", list(kind = "cox", formula = "Surv(time,status) ~ age + ecog + strata(sex)", ties = "breslow", weights = "wt", times = times, marginal_variable = "sex", marginal_values = c(1, 2)), lung0,
    list(marginal = adjusted(f, y, X, lung0$sex, lung0$wt, rep(0, n), list(set(lung0, "sex", 1, m), set(lung0, "sex", 2, m)), times)), 1e-8)
}
{ # late entry, offset, strata beside the variable, robust variance over clusters, a factor set to each level
  set.seed(7); d <- lung0; d$entry <- pmin(floor(runif(nrow(d), 0, 60)), d$time - 1); d$off <- round(0.01 * (d$age - 60), 2); d$site <- rep(1:40, length.out = nrow(d)); d$arm <- c("low", "mid", "high")[1 + (seq_len(nrow(d)) %% 3)]
  d$arm2 <- as.numeric(d$arm == "mid"); d$arm3 <- as.numeric(d$arm == "high")
  f <- coxph(Surv(entry, time, status) ~ arm2 + arm3 + ecog + offset(off) + strata(sex) + cluster(site), d, control = tight); m <- function(e) list(X = as.matrix(e[, c("arm2", "arm3", "ecog")]), st = d$sex)
  lev <- function(a, b) { e <- d; e$arm2 <- a; e$arm3 <- b; m(e) }; X <- m(d)$X; times <- c(200, 400)
  case("adjusted_late_entry", list(kind = "cox", formula = "Surv(entry,time,status) ~ arm + ecog + offset(off) + strata(sex) + cluster(site)", ties = "efron", factor_levels = list(arm = c("low", "mid", "high")), times = times, marginal_variable = "arm", marginal_values = c("low", "mid", "high")), d[, c("entry", "time", "status", "arm", "ecog", "off", "sex", "site")],
    list(marginal = adjusted(f, as.matrix(d[, c("entry", "time", "status")]), X, d$sex, rep(1, nrow(d)), d$off, list(lev(0, 0), lev(1, 0), lev(0, 1)), times)), 1e-8)
}
## TIES=EXACT: the events of a time in every order, each order an ordinary likelihood without ties
perms <- function(v) if (length(v) < 2) list(v) else unlist(lapply(seq_along(v), function(i) lapply(perms(v[-i]), function(p) c(v[i], p))), recursive = FALSE)
orders <- function(b, y, X, st, off) { if (ncol(y) == 2) y <- cbind(-1, y); r <- exp(drop(X %*% b) + off); p <- ncol(X); l <- 0; U <- numeric(p); I <- matrix(0, p, p)
  for (s in sort(unique(st))) for (t in sort(unique(y[y[, 3] == 1 & st == s, 2]))) {
    R <- which(st == s & y[, 1] < t & y[, 2] >= t); D <- R[y[R, 2] == t & y[R, 3] == 1]; if (length(D) == length(R)) next
    parts <- lapply(perms(D), function(o) { at <- R; ll <- 0; u <- numeric(p); i <- matrix(0, p, p)
      for (e in o) { S0 <- sum(r[at]); m <- colSums(r[at] * X[at, , drop = FALSE]) / S0; Z <- sweep(X[at, , drop = FALSE], 2, m); ll <- ll + log(r[e] / S0); u <- u + X[e, ] - m; i <- i + crossprod(Z, r[at] / S0 * Z); at <- setdiff(at, e) }
      list(ll, u, i) })
    ll <- sapply(parts, `[[`, 1); w <- exp(ll - max(ll)); l <- l + max(ll) + log(sum(w)); w <- w / sum(w)
    us <- do.call(rbind, lapply(parts, `[[`, 2)); mu <- colSums(w * us); U <- U + mu; I <- I + Reduce(`+`, Map(function(a, q) a * q[[3]], w, parts)) - crossprod(sweep(us, 2, mu), w * sweep(us, 2, mu)) }
  list(l = l, U = U, I = I) }
exact <- function(y, X, st, off) { b <- rep(0, ncol(X)); z <- orders(b, y, X, st, off); f <- z; for (k in 1:30) { b <- b + solve(f$I, f$U); f <- orders(b, y, X, st, off) }
  V <- solve(f$I); p <- ncol(X); test <- function(v) list(test = v, df = p, pvalue = pchisq(v, p, lower.tail = FALSE))
  list(terms = colnames(X), coef = num(b), se = num(sqrt(diag(V))), var = tab(V), loglik_null = z$l, loglik = f$l, lrt = test(2 * (f$l - z$l)), score = test(drop(z$U %*% solve(z$I, z$U))), wald = test(drop(b %*% solve(V, b)))) }
{ set.seed(3); d <- lung0[seq(1, nrow(lung0), 4), ]; d$time <- ceiling(d$time / 40); d$entry <- pmin(rep(0:3, length.out = nrow(d)), d$time - 1); d$off <- round(0.02 * (d$age - 60), 2)
  X <- as.matrix(d[, c("age", "ecog")]); y <- as.matrix(d[, 1:2]); most <- max(table(d$time[d$status == 1])); stopifnot(most >= 4, most <= 6)
  spec <- list(kind = "cox", formula = "Surv(time,status) ~ age + ecog", ties = "exact-continuous")
  case("exact_continuous", spec, d, exact(y, X, rep(1, nrow(d)), rep(0, nrow(d))), 1e-9)
  spec$formula <- "Surv(entry,time,status) ~ age + ecog + offset(off) + strata(sex)"
  case("exact_continuous_late_entry", spec, d, exact(as.matrix(d[, c("entry", "time", "status")]), X, d$sex, d$off), 1e-9)
}
