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
const MAX_HEAD: usize = 96 << 10;

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
        if let Some(stream) = tls.accept(wire, shared.limits.client_timeout).await {
            serve_http(stream, Arc::clone(&shared), reset).await;
        }
        return;
    }
    serve_http(wire, shared, reset).await;
}

async fn serve_http(stream: impl AsyncRead + AsyncWrite + Unpin, shared: Arc<Shared>, reset: ResetSwitch) {
    let client_timeout = shared.limits.client_timeout;
    let service = service_fn(move |request| serve_request(request, Arc::clone(&shared), reset.clone()));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(client_timeout).max_buf_size(MAX_HEAD);
    // An error means that the client closed the connection or does not use HTTP, or it is a requested fault.
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
    // With an old signature, the form names the operation. The head of every other request names it, so that a fault
    // can occur before the body is read.
    let head_names_operation = !raw.may_name_operation_in_body();
    let mut call = if head_names_operation { shared.call(&raw) } else { None };
    let mut fault = if head_names_operation { shared.take_fault(call.as_ref()) } else { None };
    if fault == Some(Fault::ResetBeforeReading) {
        return Err(reset_unread(&raw, call.as_ref(), &shared, &reset));
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
    if !head_names_operation {
        call = shared.call(&raw);
        fault = shared.take_fault(call.as_ref());
        if fault == Some(Fault::ResetBeforeReading) {
            return Err(reset_unread(&raw, call.as_ref(), &shared, &reset));
        }
    }
    let answer = shared.answer(&raw, call.as_ref(), fault);
    let answer = answer.with_fault(fault);
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

/// Records a request that is not carried out, and causes a reset of its connection.
fn reset_unread(raw: &Raw, call: Option<&Call>, shared: &Shared, reset: &ResetSwitch) -> Hangup {
    shared.record_reset(raw, call);
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
