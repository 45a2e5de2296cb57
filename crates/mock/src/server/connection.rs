//! Connections and their requests.

use std::{convert::Infallible, fmt, sync::Arc};

use http::{Request, Response};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
};

use crate::{
    fault::Fault,
    request::{call::Call, raw::Raw},
    response::answer::Answer,
    server::{
        limits::Unread,
        listen::accept,
        request_pipeline::Shared,
        response_body::{AnswerBody, ResetSwitch, Wire},
    },
};

/// Maximum size of the head of a request, in bytes. Tencent allows URLs of 32 KB; the `http` crate allows at most 64
/// KB.
const LARGEST_HEAD: usize = 96 << 10;

/// Serves until the future is dropped, which also closes its connections.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) -> Infallible {
    let (open, limit) = (Arc::clone(&shared.connections), shared.limits.connections);
    accept(listener, open, limit, |stream| serve_connection(stream, Arc::clone(&shared))).await
}

async fn serve_connection(stream: TcpStream, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let reset = ResetSwitch::default();
    let wire = Wire::new(stream, reset.clone());
    #[cfg(feature = "tls")]
    if let Some(tls) = &shared.tls {
        if let Some(stream) = tls.accept(wire, shared.limits.slowest).await {
            serve_http(stream, Arc::clone(&shared), reset).await;
        }
        return;
    }
    serve_http(wire, shared, reset).await;
}

async fn serve_http(stream: impl AsyncRead + AsyncWrite + Unpin, shared: Arc<Shared>, reset: ResetSwitch) {
    let slowest = shared.limits.slowest;
    let service = service_fn(move |request| serve_request(request, Arc::clone(&shared), reset.clone()));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(slowest).max_buf_size(LARGEST_HEAD);
    // An error means that the client closed the connection or does not use HTTP, or it is a fault on demand.
    let _ = http.serve_connection(TokioIo::new(stream), service).await;
}

/// Error that closes the connection without a response.
#[derive(Debug)]
struct Hangup;

impl fmt::Display for Hangup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection ends without a response")
    }
}

impl std::error::Error for Hangup {}

async fn serve_request(
    request: Request<Incoming>,
    shared: Arc<Shared>,
    reset: ResetSwitch,
) -> Result<Response<AnswerBody>, Hangup> {
    let (head, body) = request.into_parts();
    let mut raw = Raw::new(head);
    // With an old signature, the form names the operation. All other requests are known, and may fail, before their
    // body is read.
    let early = !raw.is_decided_by_body();
    let mut call = if early { shared.call(&raw) } else { None };
    let mut fault = if early { shared.take_fault(call.as_ref()) } else { None };
    if fault == Some(Fault::ResetBeforeReading) {
        return Err(hang_up_unread(&raw, call.as_ref(), &shared, &reset));
    }
    let (body, _held) = match shared.limits.read(body).await {
        Ok(read) => read,
        Err(Unread::TooLarge) => {
            return Ok(response(shared.refuse_body(&raw, call.as_ref()), shared.now(fault), false));
        }
        Err(Unread::Busy) => return Ok(response(Answer::gateway_page(503), shared.now(fault), false)),
        Err(Unread::Slow | Unread::Gone) => return Err(Hangup),
    };
    raw.body = body;
    if !early {
        call = shared.call(&raw);
        fault = shared.take_fault(call.as_ref());
        if fault == Some(Fault::ResetBeforeReading) {
            return Err(hang_up_unread(&raw, call.as_ref(), &shared, &reset));
        }
    }
    let answer = shared.answer(&raw, call.as_ref(), fault);
    let answer = answer.spoilt(fault);
    let now = shared.now(fault);
    match fault {
        Some(Fault::ResetAfterReading) => {
            reset.turn_on();
            Err(Hangup)
        }
        Some(Fault::Close) => Err(Hangup),
        Some(Fault::Slow(delay)) => {
            tokio::time::sleep(delay).await;
            Ok(response(answer, now, false))
        }
        Some(Fault::Truncate) => Ok(response(answer, now, true)),
        _ => Ok(response(answer, now, false)),
    }
}

/// Records a request that is not carried out, and makes its connection reset.
fn hang_up_unread(raw: &Raw, call: Option<&Call>, shared: &Shared, reset: &ResetSwitch) -> Hangup {
    shared.note_reset(raw, call);
    reset.turn_on();
    Hangup
}

fn response(mut answer: Answer, now: i64, truncated: bool) -> Response<AnswerBody> {
    let pieces = std::mem::take(&mut answer.pieces);
    answer.response(now).map(|body| match (pieces.is_empty(), truncated) {
        (false, _) => AnswerBody::pieces(pieces),
        (true, true) => AnswerBody::half(&body),
        (true, false) => AnswerBody::complete(body),
    })
}
